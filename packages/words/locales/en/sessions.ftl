### Words of an officer's sessions.

sessions_title = Where you are signed in
sessions_lead = A session ends by itself when it is left alone. End one that you do not know, and tell your supervisor.
sessions_open =
    { $n ->
        [one] { $n } session
       *[other] { $n } sessions
    }
sessions_way = Signed in by
sessions_way-password = Password and code
sessions_way-passkey = Passkey
sessions_way-training = One click (training)
sessions_way-link = One-time link
sessions_way-provider = the ministry’s account
sessions_started = Since
sessions_seen = Last used
sessions_end = End this session
sessions_here = This one
sessions_done-ended = The session is ended. Whoever used it is signed out.
sessions_done-gone = That session had ended already.
sessions_again = A new passkey wants a sign-in of the last minutes. Sign in again; you come back here.
sessions_again-button = Sign in again
