### Status words; each is always shown with its shape.

status_open = Open
status_limited = Limited
status_closed = Closed
status_uncertain = Uncertain
status_never = Never
status_soon = Soon
status_late = Overdue
status_held = Held
status_run = Running

side_ours = Our move
side_theirs = { $state } to move
side_nobody = Nobody’s move
side_we-ask = we ask
side_asks-us = asks us
side_ours-short = Ours

priority_routine = Routine
priority_high = High
priority_urgent = Urgent
priority_emergency = Emergency

confidence_high = High confidence
confidence_medium = Medium confidence
confidence_low = Low confidence
confidence_weakest = Least sure:
confidence_verify = Verify with the depositary before you rely on it.

pinpoint_read = Read { $pinpoint }
