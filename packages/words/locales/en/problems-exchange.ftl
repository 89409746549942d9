### What a node answers to another node that posts, by code: the code alone crosses the border.

problem_header-missing = The post has no batch header: it is not known who sends it.
problem-next_header-missing = Sign a batch header for each post.
problem_header-certificate = The certificate of the connection is not made out for the participant that signed.
problem-next_header-certificate = Connect with a certificate whose common name is that participant.
problem_header-repeated = This batch header came before.
problem-next_header-repeated = Sign a header of its own for each post.
problem_batch-missing = The post has no body.
problem-next_batch-missing = Send one batch as application/json.
problem_media-type = Only application/json is taken here.
problem-next_media-type = Send one batch as application/json.
problem_request-malformed = The post could not be read.
problem-next_request-malformed = Send one batch as application/json in one piece.
problem_node-fault = The other node failed by a fault of its own; nothing was accepted.
problem-next_node-fault = Send the same again later; its operator has been told.
problem_store-unavailable = The other node cannot store anything at the moment; nothing was accepted.
problem-next_store-unavailable = Send the same again later.
problem_quota-acts = More acts were sent in an hour than the other node bears of one peer in this lane.
problem-next_quota-acts = Nothing is lost; what waits is sent when the time named has passed.
problem_quota-bytes = More bytes were sent in an hour than the other node bears of one peer in this lane.
problem-next_quota-bytes = Nothing is lost; what waits is sent when the time named has passed.
problem_quota-cases = More cases were opened in an hour than the other node bears of one peer in this lane.
problem-next_quota-cases = Nothing is lost; what waits is sent when the time named has passed.
problem_quota-in-case = More acts were sent in one case within an hour than the other node bears of one peer in this lane.
problem-next_quota-in-case = Nothing is lost; what waits is sent when the time named has passed.
problem_too-many-at-once = Too many posts are open at the other node.
problem-next_too-many-at-once = Nothing is lost; what waits is sent when the time named has passed.
problem_too-many-refused = The other node refused too many posts within a minute.
problem-next_too-many-refused = Look in the log for what was refused; what waits is sent when the time named has passed.

### Why a node gave an act back, by the code of its receipt: a clause after a colon.

rejection_parse = its bytes could not be read
rejection_schema = it does not fit its format
rejection_suite = it was sealed otherwise than agreed
rejection_recipient-unknown = the addressee is not served there
rejection_sender-unknown = we are not admitted there
rejection_key-unknown = our key is not known there
rejection_key-not-valid-at-time = our key was not valid at that time
rejection_signature = the signature of the envelope did not hold
rejection_link-gap = something in between had not arrived there
rejection_link-fork = its place in the link was taken
rejection_decrypt = it could not be opened there
rejection_act-signature = the signature of the act did not hold
rejection_act-envelope-mismatch = act and envelope disagreed
rejection_authority-scope = its author is no authority that may write there
