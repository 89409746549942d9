### العربية: drafted by machine, not yet reviewed by a native lawyer.

authority-kind_central-authority = سلطة مركزية
authority-kind_contact-point-24-7 = نقطة اتصال 24/7
authority-kind_prosecution-office = نيابة عامة
authority-kind_executing-police-unit = وحدة شرطة منفِّذة
authority-kind_judicial-authority = محكمة
authority-kind_foreign-ministry = وزارة الخارجية
authority-kind_interpol-bureau = مكتب الإنتربول
authority-kind_secretariat = أمانة

opening_always = في أي ساعة، كل يوم
opening_by-hours = في الساعات أدناه

weekday_monday = الاثنين
weekday_tuesday = الثلاثاء
weekday_wednesday = الأربعاء
weekday_thursday = الخميس
weekday_friday = الجمعة
weekday_saturday = السبت
weekday_sunday = الأحد

publication_authority-published = قيد سلطة
publication_authority-confirmed = تأكيد قيد
publication_authority-ended = إنهاء قيد

publish_title-authority-published = نشر سلطة
publish_title-authority-ended = إنهاء قيد
publish_stands-now = القيد كما هو الآن
publish_lead = تقرأ هذا كل دولة تتابعكم. لا تكتب شيئا عن أشخاص: مكاتب وأرقام وساعات فقط.
publish_check-title = تحقق مما سيقرؤه الجميع
publish_check-lead =
    { $people ->
        [1] توقعه عن { $authority }؛ ويُنشر فورا.
       *[other] توقعه عن { $authority }؛ ويجب أن يوافق موظف ثانٍ قبل نشره.
    }
publish_continue = تحقق منه
publish_sign = توقيع
publish_change = تعديل
publish_cancel = ترك الأمر
publish_authority = الاسم القصير للسلطة
publish_authority-hint = كما في مفتاحها، مثل { $example }. وللمكتب الذي لا عقدة له اسم أيضا: يبقى هو نفسه دائما.
publish_names = الأسماء
publish_names-hint = بلغتكم أولا، ثم باللغات التي يكتب بها غيركم إليكم.
publish_names-add = إضافة اسم
publish_names-row = الاسم
publish_names-language = اللغة
publish_names-name = اسم المكتب
publish_kinds = ما هو بالنسبة إلى الدول الأخرى
publish_call-back = رقم معاودة الاتصال
publish_call-back-hint = مع رمز البلد، مثل ‎+81 3 5550 0142. تتصل به الدول الأخرى للتأكد من أن رسالة صادرة عنكم.
publish_call-back-given = بأي طريق أُعطي هذا الرقم
publish_call-back-given-hint = مثل مذكرة دبلوماسية مع تاريخها.
publish_telephone = الهاتف
publish_email = البريد الإلكتروني
publish_email-address = عنوان البريد الإلكتروني
publish_email-certificate = بصمة الشهادة (SHA-256)
publish_email-certificate-until = الشهادة صالحة حتى
publish_email-certificate-text = الشهادة نفسها
publish_email-certificate-text-hint = شهادة X.509 بصيغة PEM، من -----BEGIN CERTIFICATE----- إلى -----END CERTIFICATE-----. بها يشفّر الآخرون، والبصمة وحدها لا تكفي. لا تضع مفتاحًا خاصًا أبدًا.
publish_certificate-read = الشهادة صادرة باسم { $name } للعناوين { $addresses }، صالحة من { $from } إلى { $until }.
publish_certificate-other-address = الشهادة ليست صادرة لهذا العنوان البريدي: قد ترفض برامج الآخرين التشفير بها.
publish_certificate-over = انتهت صلاحية الشهادة: لن تشفّر بها برامج الآخرين.
publish_address = العنوان البريدي
publish_reached-through = الوصول إليه عن طريق
publish_reached-through-hint = حيث لا يكتب إليه الآخرون مباشرة.
publish_zone = المنطقة الزمنية
publish_opening = متى يرد أحد
publish_hours = الساعات
publish_hours-hint = بساعته هو، من 00:00 إلى 24:00. وما ينتهي قبل أن يبدأ ينتهي في اليوم التالي.
publish_hours-add = إضافة ساعات
publish_hours-row = الساعات
publish_hours-days = الأيام
publish_hours-from = من
publish_hours-to = إلى
publish_accepts = اللغات التي يقبل بها الطلبات
publish_does-itself = يقرر ويقوم بنفسه بـ
publish_with-court = يقوم بقرار من محكمة بـ
publish_passes-on = يحيل إلى مكتب آخر
publish_provisions = القانون الذي سُمي بموجبه
publish_networks = الشبكات التي يُتصل به فيها
publish_remarks = ملاحظات
publish_from = سارٍ من
publish_until = سارٍ حتى
publish_on = في أي يوم
publish_successor = إلى من يُكتب من ذلك الحين
publish_why = السبب
publication_answers-published = كيف رُد على الاختبارات
publish_first = محسوبة من
publish_last = محسوبة إلى
publish_askers = الدول التي اختبرت
publish_tests = الاختبارات
publish_answered = رد عليها شخص
publish_in-time = أُجيب عنها خلال 5 دقائق
publish_median = نصفها خلال
publish_ninth = 9 من 10 خلال
publish_by-hour = بحسب ساعة اليوم هناك
publish_nodes = عقد الآخرين كما وجدتها عقدتنا
publication_relays-named = سُمي مرحِّلون
publish_title-relays-named = تسمية مرحِّلين
publish_relays = المرحِّلون
publish_relays-hint = مشاركون يجوز لعقدهم أن تحمل إليكم ما يتعذر على دولة تسليمه إليكم مباشرة. يُجرَّب الأول أولًا، ثم التالي إن لم يأتِ بشيء. يقرأ المرحِّل من يرسل إلى من، وكم، ومتى، وهل هي حالة طارئة؛ لا ماذا، ولا في أي قضية، ولا من أي موظف. إن لم يُختر أحد فلا يُحمل إليكم شيء.
publish_relays-place = المرحِّل { $n }
publish_relays-no = لا أحد
