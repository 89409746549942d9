### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_key-change-unknown = لا تغيير كهذا في المفاتيح ينتظر هنا.
problem-next_key-change-unknown = انظر صفحة المفاتيح؛ لعل زميلا وافق عليه أو أوقفه.
problem_key-change-own-twice = سبق أن وافقت؛ الموافقة الثانية لزميل.
problem-next_key-change-own-twice = اطلب من زميل فتح هذه الصفحة.
problem_key-change-stale = تغيرت المفاتيح بعد هذا الاقتراح.
problem-next_key-change-stale = أوقفه، وليُقترح من جديد إن كان لا يزال مطلوبا.
problem_key-change-role = صفتك لا توافق على مفاتيح جديدة.
problem-next_key-change-role = اطلب من مشرف أو مدعٍ عام أو قانوني.
problem_compromise-ahead = اليوم الذي صارت المفاتيح منذه في أيد أخرى لم يأت بعد.
problem-next_compromise-ahead = اذكر أول لحظة ربما كانت فيها لدى غيركم.
problem_keys-other-root = يعلن { $participant } مفاتيح جذرية جديدة: أُنشئت عقدته من جديد، أو ينتحل أحد صفته. لا يُصدَّق جديد مما يوقعه.
problem-next_keys-other-root = اطلب مذكرته بالبصمة الجديدة، وليقبل موظفان البيان الجديد كما في المرة الأولى.
problem_keys-forked = وقّع { $participant } بيانين مختلفين لمفاتيحه برقم واحد. والعبرة بالذي ورد أولا.
problem-next_keys-forked = اتصل به على رقم تثق به: قد تكون مفاتيحه الجذرية في أيد أخرى.
problem_keys-not-given = يقول { $participant } إن لديه بيانا أحدث لمفاتيحه، ولا يعطيه.
problem-next_keys-not-given = اسأل مشغّله؛ وإلى ذلك الحين يُعتد بالبيان الموجود هنا.
