### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-followed = أُرسل الطلب اللاحق لهذا الطلب
move_request-followed = الإفادة بأن الطلب أُرسل
move_new-request-of = طلبه من { $state }: { $measure }
