### العربية: drafted by machine, not yet reviewed by a native lawyer.

sessions_title = أين أنت مسجل الدخول
sessions_lead = تنتهي الجلسة من تلقاء نفسها حين تُترك. أنهِ ما لا تعرفه منها وأخبر مشرفك.
sessions_open =
    { $n ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $n } جلسات
       *[other] { $n } جلسة
    }
sessions_way = طريقة الدخول
sessions_way-password = كلمة مرور ورمز
sessions_way-passkey = مفتاح مرور
sessions_way-training = نقرة واحدة (تدريب)
sessions_way-link = رابط لمرة واحدة
sessions_way-provider = حساب الوزارة
sessions_started = منذ
sessions_seen = آخر استعمال
sessions_end = إنهاء هذه الجلسة
sessions_here = هذه الجلسة
sessions_done-ended = انتهت الجلسة. وخرج من كان يستعملها.
sessions_done-gone = كانت تلك الجلسة قد انتهت.
sessions_again = يتطلب مفتاح مرور جديد دخولا في الدقائق الأخيرة. سجل الدخول من جديد وستعود إلى هنا.
sessions_again-button = تسجيل الدخول من جديد
