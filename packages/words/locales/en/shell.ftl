### Masthead, navigation and foot of every page.

shell_skip = Skip to main content
shell_home = Comity: to the work list
shell_title = { $page } - Comity
shell_title-error = Error: { $page } - Comity
shell_navigation = Parts of the desk
shell_training = Training network.
shell_training-text = Real cases replayed on today’s clock. No act leaves these nodes.
shell_training-label = Training network
shell_officer = Officer
shell_sign-out = Sign out
shell_language = Language
shell_not-reviewed = This language was drafted by machine and has not yet been reviewed by a native lawyer. Where it differs, the English words count.
shell_find = Find a case, State or pinpoint
shell_find-button = Find
shell_breadcrumb = Where this page stands
shell_printed = Printed from the node of { $state } ({ $code }), { $moment } { $city }
shell_help = Help

live_arrived = Something new has arrived.
live_emergency = An emergency request has arrived.
live_alerts = Emergencies that nobody has in hand
live_alert = { $state }, “{ $title }”: nobody here has it in hand since { $moment }. Open the case
live_alert-unreached = { $state }, “{ $title }”: nobody there has it in hand since { $moment }. Telephone them, and open the case
live_alerts-more =
    { $n ->
        [one] { $n } more that nobody has in hand: see the night desk
       *[other] { $n } more that nobody has in hand: see the night desk
    }
live_open-case = Open the case
live_reload = Show it
live_lost = The line to this node is down. This page shows nothing new and cannot ring; nothing you send leaves. What you have typed stays here.
live_signed-out = You are signed out. This page shows nothing new and cannot ring.
shell_theme = Day or night
shell_theme-auto = As this machine
shell_theme-day = Day
shell_theme-night = Night
shell_labelled = { $label }: { $text }
