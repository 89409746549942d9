### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-followed = Demande qui suit celle-ci envoyée
move_request-followed = Dire que la demande a été envoyée
move_new-request-of = Le demander ({ $state }) : { $measure }
