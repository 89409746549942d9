### Words of the work list and the reviews.

work_title = Work list
work_lead =
    { $n ->
        [0] No open request of { $authority }. Times are { $city } ({ $offset }); it is { $moment }.
        [one] { $n } open request of { $authority }. Times are { $city } ({ $offset }); it is { $moment }.
       *[other] { $n } open requests of { $authority }. Times are { $city } ({ $offset }); it is { $moment }.
    }
work_lead-some =
    { $n ->
        [0] No request matches. Times are { $city } ({ $offset }); it is { $moment }.
        [one] { $n } request matches. Times are { $city } ({ $offset }); it is { $moment }.
       *[other] { $n } requests match. Times are { $city } ({ $offset }); it is { $moment }.
    }
work_new-request = New request
work_view-open = All open
work_view-ours = Our move
work_view-theirs = Their move
work_view-drafts = Drafts
work_view-reviews = To review
work_view-closed = Closed
work_words = Words or reference
work_state = State
work_state-all = All States
work_measure = Measure
work_measure-all = All measures
work_direction = Direction
work_direction-both = Both directions
work_direction-ask = We ask
work_direction-asked = They ask us
work_order = Order
work_order-time = By time left
work_order-harm = Most pressing first
work_order-age = Oldest first
work_caption = Requests, ordered by time left
work_caption-harm = Requests, most pressing first
work_caption-age = Requests, oldest first
work_more = More requests
work_from-start = From the start
work_empty-title = Nothing waits here
work_empty-open = Your authority has no open request. A request from another State appears here by itself; one of your own begins with the facts.
work_empty-filtered = No request matches. Take a filter away, or look among the closed ones.
work_all = Show all open requests
work_closed = Show the closed ones
work_begin = Begin a request
work_done-signed-in = You are signed in.
work_done-discarded = The draft is gone.

reviews_title = Night releases to review
reviews_lead = One officer released these alone. A colleague who did not release them looks and puts it on record.
reviews_none = No release waits for a review.
reviews_due = Review due
reviews_look = Review “{ $title }”

review_title = Review the release of this request
review_lead = Released by one officer, outside office hours. Review due { $moment }.
review_not-yours = You cannot review this one
review_remark = What you find
review_remark-hint = For the journal of your authority; it does not leave the node. Say what should be done if something is wrong.
review_remark-missing = Say what you find
review_button = Put the review on record
review_nothing = No review of this case is due
review_nothing-text = It was reviewed already, or two officers released it.
list_bound = Limits on use
work_done-walled = Kept for the officers whom you named. You do not see it any more.
