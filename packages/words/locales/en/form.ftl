### Forms, errors and lists.

form_error = Error
form_warning = Warning
form_important = Important
form_done = Done
form_if-available = optional
form_optional = optional
form_show = Show
form_show-password = Show password
form_hide = Hide
form_hide-password = Hide password
form_day = Day
form_month = Month
form_year = Year
form_limit = You can enter up to { $limit } characters
form_left =
    { $n ->
        [one] { $n } character left
       *[other] { $n } characters left
    }
form_too-many =
    { $n ->
        [one] { $n } character too many
       *[other] { $n } characters too many
    }
form_problems =
    { $n ->
        [one] One thing keeps this from being complete
       *[other] { $n } things keep this from being complete
    }
form_steps = Steps of the new request
form_step-done = done

list_views = Views of this list
list_filter = Filter and sort
list_pages = Pages of this list
list_previous = Previous
list_next = Next
list_page = Page { $number }
list_empty = Nothing here.
list_band-emergency = Emergency
list_band-emergency-note = stands above every other clock
list_band-late = Overdue
list_band-late-note = each one is on the record of the case
list_band-today = Today
list_band-week = Next 7 days
list_band-later = Later
list_band-passed = Has passed
list_band-passed-note = a day that came; nobody is late by it
list_band-none = No clock runs
list_band-age = Oldest first
list_time-left = Time left
list_state = State
list_request = Request
list_measure = Measure and basis
list_priority = Priority
list_move = Whose move
list_opened = Opened
list_unread = new

night_emergency-capitals = EMERGENCY
night_to-answer = to answer, until
night_reached = Who was reached

damaged_title = Cannot be read
damaged_row = Row { $id }, which cannot be read
