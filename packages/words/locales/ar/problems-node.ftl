### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_session-unknown = لا جلسة كهذه لديك.
problem-next_session-unknown = انظر القائمة من جديد؛ لعلها انتهت.
problem_sign-in-failed = لا تتوافق هذه: اسم المستخدم وكلمة المرور والرمز.
problem-next_sign-in-failed = تحقق من الثلاثة. يعمل الرمز مرة واحدة ولنصف دقيقة.
problem_sign-in-busy = يسجل الدخول الآن عدد كبير جدا.
problem-next_sign-in-busy = أعد المحاولة بعد ثوانٍ أو استعمل مفتاح مرور.
problem_sign-in-locked = فشلت محاولات كثيرة من هنا. يُفتح من جديد الساعة { $time } UTC.
problem-next_sign-in-locked = انتظر أو استعمل مفتاح مرور أو اسأل مدير النظام.
problem_sign-in-again = يتطلب مفتاح مرور جديد دخولا في الدقائق الأخيرة.
problem-next_sign-in-again = سجل الدخول من جديد وستعود إلى هنا.
problem_passkey-refused = لم يُقبل مفتاح المرور.
problem-next_passkey-refused = أعد المحاولة أو ادخل بكلمة مرور ورمز.

problem_case-unknown = لا قضية كهذه لدى سلطتك.
problem-next_case-unknown = ابحث في قائمة العمل أو بكلمة أو دولة أو تدبير.
problem_review-own = أصدرتَه ليلا؛ ويراجعه زميل.
problem-next_review-own = اطلب من زميل في سلطتك.
problem_review-none = لا شيء ينتظر المراجعة هنا.
problem_content-too-large = الإجراء أكبر مما تسعه رسالة (نحو 400,000 حرف).
problem-next_content-too-large = اختصر النصوص؛ تُرسل المستندات والبيانات أدلةً لا في الإجراء.
problem_recipient-own-node = { $authority } سلطة في هذه العقدة؛ داخل الدولة يُحال العمل.
problem-next_recipient-own-node = اختر سلطة من دولة أخرى.
problem_case-not-whole = استُعيدت هذه العقدة، وما فقدته من القضية ما زال يُسترد.
problem-next_case-not-whole = أعد المحاولة بعد دقيقة. ما لا يحتمل الانتظار يُرسل طلبا جديدا أو بالهاتف أو بخطاب.
problem_case-damaged = شيء مما تحفظه هذه العقدة من القضية تالف ويجري إصلاحه.
problem-next_case-damaged = أعد المحاولة بعد دقيقة. إن بقي كذلك فأبلغ مدير النظام.
problem_case-other-peer = القضية { $case } ليست مع { $authority }.
problem-next_case-other-peer = افتح مع هذه السلطة قضية مستقلة وأحل إلى هذه.
problem_receipt-other-place = إيصال الموضع { $seq } يسمي رأسا للوصلة غير رأسنا.
problem_act-not-written = لم تكتب هذه السلطة إجراءً كهذا.
problem_act-not-rejected = لم يُعَد الإجراء: هو في الطريق أو وصل.
problem-next_act-not-rejected = انتظر إيصاله.

problem_draft-damaged = تتعذر قراءة المسودة: صفها في قاعدة البيانات ليس ما كتبته هذه العقدة.
problem-next_draft-damaged = لا يمكن إرسال شيء منها. اطلب ممن يدير العقدة استعادة نسخة احتياطية، أو احذف المسودة واكتبها من جديد.
problem_came-meanwhile = { $n ->
        [one] وصلت إفادة واحدة من الطرف الآخر أثناء فتح هذه الصفحة. لم يُرسل شيء.
        [two] وصلت إفادتان من الطرف الآخر أثناء فتح هذه الصفحة. لم يُرسل شيء.
        [few] وصلت { $n } إفادات من الطرف الآخر أثناء فتح هذه الصفحة. لم يُرسل شيء.
       *[other] وصلت { $n } إفادة من الطرف الآخر أثناء فتح هذه الصفحة. لم يُرسل شيء.
    }
problem-next_came-meanwhile = اقرأ ما وصل، ثم أرسل من جديد إن بقي صحيحاً.
problem_draft-unknown = لا مسودة كهذه لدى سلطتك.
problem-next_draft-unknown = انظر قائمة المسودات؛ لعل زميلا حذفها.
problem_draft-sent = أُرسل هذا الطلب؛ ونصه ثابت.
problem-next_draft-sent = افتح القضية لتكملته أو سحبه.
problem_entry-of-other-authority = { $authority } توقّع في هذه العقدة وتتكلم باسمها.
problem-next_entry-of-other-authority = اطلب من موظف لدى { $authority } أن ينشره.
problem_publications-today = نشرت دولتكم { $max } مرة خلال يوم؛ ولا يستقبل الآخرون أكثر.
problem-next_publications-today = انشر غدا من جديد. وإن كان أمر يجب أن يُعرف الليلة فأبلغ الآخرين هاتفيا.
problem_entry-changed-meanwhile = تغيّر هذا القيد في الدليل بعد فتح النموذج. لم يُنشر شيء.
problem-next_entry-changed-meanwhile = يُعرض كما هو الآن؛ خذ ما تحتاج وأرسل من جديد.
problem_draft-changed-meanwhile = حُفظت هذه المسودة بعد أن فتحتها.
problem-next_draft-changed-meanwhile = يُعرض النصان: خذ ما تحتاج واحفظ من جديد.
problem_draft-incomplete = { $n ->
        [one] لا يمكن إصدار الطلب: أمر واحد ناقص أو خاطئ.
        [two] لا يمكن إصدار الطلب: أمران ناقصان أو خاطئان.
        [few] لا يمكن إصدار الطلب: { $n } أمور ناقصة أو خاطئة.
        [many] لا يمكن إصدار الطلب: { $n } أمرا ناقصا أو خاطئا.
       *[other] لا يمكن إصدار الطلب: { $n } أمر ناقص أو خاطئ.
    }
problem-next_draft-incomplete = افتح صفحة التحقق؛ فهي تسمي كلا منها.
problem_other-basis-missing = يُذكر الأساس الخارج عن البيانات القانونية بنصه ومصدره.
problem-next_other-basis-missing = اكتبهما في صفحة السبل تحت «أساس آخر».
problem_addressee-missing = اختر السلطة التي يُوجه إليها الطلب.
problem-next_addressee-missing = يسرد الدليل سلطات كل مشارك في الشبكة.

problem_approval-own-twice = وافقت بالفعل؛ الموافقة الثانية لزميل.
problem-next_approval-own-twice = اطلب من زميل في سلطتك.
problem_approval-role = مدير النظام لا يوافق على الطلبات.
problem-next_approval-role = اطلب من موظف المناوبة أو مدعٍ عام أو قانوني أو مشرف.
problem_approval-rules = سياسة الموافقات ليست قائمة قواعد مختلفة فيها واحدة لـ«release» وواحدة لـ«act».
problem-next_approval-rules = قارنها بما يأتي مع Comity.
problem_proposal-damaged = تتعذر قراءة الإجراء المنتظر: صفه في قاعدة البيانات ليس ما كتبته هذه العقدة.
problem-next_proposal-damaged = لن يصدر أبدا. أعده واقترح الإجراء من جديد، وأبلغ من يدير العقدة.
problem_proposal-unknown = لا إجراء كهذا ينتظر لدى سلطتك.
problem-next_proposal-unknown = انظر القائمة؛ لعل زميلا وافق عليه أو أعاده.
problem_return-reason-missing = قل لماذا تعيده.
problem-next_return-reason-missing = تكفي جملة: ما الذي ينبغي تغييره؟

problem_act-not-here = لا إجراء كهذا في هذه القضية.
problem-next_act-not-here = اختر إجراءً من هذه القضية.
problem_act-on-its-way = الإجراء ما زال في الطريق: لم يؤكده الطرف الآخر.
problem-next_act-on-its-way = امحه بعد وصول الإيصال.
problem_body-erased-already = مُحي نص هذا الإجراء من قبل.
problem_erasure-reason-missing = قل السبب في { $max } حرفا على الأكثر.

problem_admission-unknown = لا مشارك مقترح هنا بهذا البيان.
problem-next_admission-unknown = انظر قائمة المشاركين؛ لعل زميلا قبله أو أوقفه.
problem_admission-own-twice = قارنته بالفعل؛ المقارنة الثانية لزميل.
problem-next_admission-own-twice = اطلب من زميل فتح هذه الصفحة والمذكرة بيده.
problem_admission-role = صفتك لا تقبل المشاركين.
problem-next_admission-role = اطلب من مشرف أو مدعٍ عام أو قانوني.
problem_admission-differs = هذه الأرقام ليست أرقام البيان.
problem-next_admission-differs = أعد قراءة المذكرة. إن اختلفت فتوقف ولا تقبله.
problem_digits-missing = اكتب الأرقام الخمسة من المذكرة.
problem_note-missing = اذكر رقم المذكرة وتاريخها.
problem_exchange-address = العنوان في البيان ليس في الشبكة العامة.
problem-next_exchange-address = اطلب من المشارك بيانا بالعنوان العام لعقدته.

policy_one-officer = { $hours ->
        [one] تسمح السياسة بأن يصدره موظف واحد؛ ويراجعه زميل خلال ساعة واحدة.
        [two] تسمح السياسة بأن يصدره موظف واحد؛ ويراجعه زميل خلال ساعتين.
        [few] تسمح السياسة بأن يصدره موظف واحد؛ ويراجعه زميل خلال { $hours } ساعات.
       *[other] تسمح السياسة بأن يصدره موظف واحد؛ ويراجعه زميل خلال { $hours } ساعة.
    }
policy_two-at-any-hour = يتطلب هذا التدبير موظفين اثنين في أي ساعة.
policy_office-open = المكتب مفتوح فيمكن لموظف ثانٍ أن يوافق.
policy_not-on-duty = ليلا يجوز لموظف المناوبة الإصدار وحده؛ ولست في المناوبة.
policy_office-closed = { $hours ->
        [one] المكتب مغلق: يجوز لموظف المناوبة الإصدار وحده، ويراجعه زميل خلال ساعة واحدة.
        [two] المكتب مغلق: يجوز لموظف المناوبة الإصدار وحده، ويراجعه زميل خلال ساعتين.
        [few] المكتب مغلق: يجوز لموظف المناوبة الإصدار وحده، ويراجعه زميل خلال { $hours } ساعات.
       *[other] المكتب مغلق: يجوز لموظف المناوبة الإصدار وحده، ويراجعه زميل خلال { $hours } ساعة.
    }
problem_hour-passed = انقضت هذه الساعة. إذا قصدت غيرها فاكتب اليوم والساعة.
problem_hour-not-come = لم تحِن هذه الساعة بعد.
problem_nobody-asked = اختر دولة واحدة على الأقل لتوجيه الطلب إليها.
problem_asked-too-many = لا تختر أكثر من عشر دول في المرة الواحدة.
problem_retention-rules = سياسة مدد الاحتفاظ ليست قائمة مدد يختلف كل منها عن غيره، مع مدة تشمل كل شيء، وسبب، ومن يجوز له إنهاء وقف المحو.
problem-next_retention-rules = قارنها بالسياسة المرفقة مع Comity.
problem_mail-certificate-form = ليست هذه شهادة يمكن قراءتها.
problem-next_mail-certificate-form = الصق شهادة X.509 واحدة بصيغة PEM، بلا مفتاح ولا سلسلة.
problem_mail-certificate-other = البصمة ليست بصمة الشهادة المرفقة: { $fingerprint }.
problem-next_mail-certificate-other = ضع هذه البصمة، أو الشهادة الأخرى.
problem_mail-certificate-until = الشهادة المرفقة صالحة حتى { $day }.
problem-next_mail-certificate-until = اكتب ذلك اليوم.
problem_participant-not-admitted = { $participant } غير مقبول هنا.
problem-next_participant-not-admitted = صفحة المشاركين تذكر من هو مقبول.
problem_standing-unknown = هذا الطلب لم يعد ينتظر.
problem-next_standing-unknown = وافق عليه أحد أو أوقفه: انظر صفحة المشارك من جديد.
problem_standing-already = هذا هو وضع المشارك بالفعل.
problem_standing-asked = ثمة تغيير لهذا المشارك ينتظر الموافقة بالفعل.
problem-next_standing-asked = وافق عليه، أو أوقفه أولا.
problem_standing-reason-missing = اذكر السبب بما لا يزيد على { $max } حرفا.
problem_approval-same-person = لقد وافقت على هذا بحساب آخر؛ والشخص الواحد ليس اثنين.
problem-next_approval-same-person = اطلب من زميل. ويرى القائم على العقدة في صفحة الموظفين أي الحسابات تُعد لشخص واحد.
problem_approval-other-office = قاعدة هذه الدولة تطلب الموافقة الثانية من مكتب آخر.
problem-next_approval-other-office = اطلب من موظف في جهة أخرى بهذه العقدة.
problem_approval-other-role = قاعدة هذه الدولة تطلب الموافقة الثانية ممن له دور آخر.
problem-next_approval-other-role = اطلب من زميل له دور آخر.
problem_approval-other-task = من له دورك لا يقرر هذا.
problem-next_approval-other-task = اطلب من زميل يجوز له أن يقترحه.
