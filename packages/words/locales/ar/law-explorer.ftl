### العربية: drafted by machine, not yet reviewed by a native lawyer.

ask_title = ما الذي يمكن لـ { $from } طلبه من { $to }؟
ask_title-open = ما الذي يمكن لدولة طلبه من أخرى؟
ask_lead = اختر من يطلب، وممن يُطلب، واليوم. يأتي كل جواب مع مواده وأسبابه.
ask_begin = أربعة أجوبة للبدء
ask_from = الطالبة
ask_to = متلقية الطلب
ask_on = في يوم
ask_offence = الجريمة
ask_measure = التدبير
ask_swap = تبديل
ask_swap-spoken = تبديل الولايتين القضائيتين
ask_button = سؤال القانون
ask_choose = اختر
ask_side = { $code } { $name }
ask_no-offence = غير مذكورة
ask_offence-other = جريمة أخرى ليست في القائمة
ask_problems =
    { $n ->
        [one] أمر واحد يمنع القانون من الجواب
        [two] أمران يمنعان القانون من الجواب
        [few] { $n } أمور تمنع القانون من الجواب
        [many] { $n } أمرا تمنع القانون من الجواب
       *[other] { $n } أمر تمنع القانون من الجواب
    }
ask_months = اذكر العقوبة القصوى بأشهر كاملة من 0 إلى 1200
ask_since = منذ اليوم السابق:
ask_since-none = لم يتغير شيء بين اليومين.
ask_since-counts = صار متاحا: { $opened }، متاحا بحدود: { $limited }، غير متاح: { $closed }.
ask_opened =
    { $n ->
        [one] جواب واحد
        [two] جوابان
        [few] { $n } أجوبة
        [many] { $n } جوابا
       *[other] { $n } جواب
    }
ask_today = اليوم
ask_days = الأيام التي تغير فيها الجواب
ask_days-none = لا معاهدة مدوّنة هنا تلزم الطرفين، في أي يوم.
ask_days-now = هذا اليوم
ask_days-from = الصك { $instrument } يلزم الطرفين
ask_days-until = الصك { $instrument } لم يعد يلزم الطرفين

matrix_caption = التدابير بحسب الصك: من { $from } إلى { $to }، { $day }
matrix_region = جدول التدابير بحسب الصك؛ يُمرَّر جانبيا
matrix_measure = التدبير
matrix_both-since = الطرفان منذ { $year }
matrix_cell = { $measure }، { $instrument }: { $state }، { $article }
matrix_cell-bare = { $measure }، { $instrument }: { $state }
matrix_article = المادة { $article }
matrix_not-asked = { $measure }، { $instrument }: ليس سبيلا إليه
matrix_state-open = متاح
matrix_state-limited = بحدود
matrix_state-uncertain = غير مؤكد
matrix_state-closed = غير متاح
matrix_legend-open = متاح في هذا اليوم
matrix_legend-limited = بحدود: يتوقف على وقائع أو على قانون الطرف الآخر
matrix_legend-uncertain = غير مؤكد: واقعة لم تُذكر، أو يجب سؤال الوديع أولا
matrix_legend-closed = غير متاح في هذا اليوم
matrix_legend-numbers = الأرقام مواد؛ وكل خانة تفتح أسبابها
matrix_none = لا صك ولا طريق بلا معاهدة متاح لأي تدبير في هذا اليوم.
matrix_shut = غير متاح لأي تدبير
matrix_parties = الأطراف الملتزمة بالصك { $instrument }

reason_title = { $measure } بموجب { $instrument }
reason_all = كل السبل لـ { $measure }
reason_start = بدء طلب على هذا الأساس
reason_steps = الأسباب بترتيب تطبيقها

avenues_title = { $measure }: ما يمكن لـ { $from } طلبه من { $to }
avenues_lead = في { $day }. مرتبة بحسب واجب الإجابة؛ ثم المفتوح قبل المقيد، والقواعد الخاصة بالطرفين قبل الأعم.
avenues_facts = ما يستند إليه الجواب
avenues_missing = وقائع تحسم أكثر
avenues_missing-lead = اذكر ما تعرفه واسأل من جديد. لا يُفترض ما لم يُذكر، ولا يُحفظ شيء.
avenues_missing-none = لا واقعة تنقص للجواب.
avenues_missing-elsewhere = لا تحسم هذا واقعة من القضية؛ بل يحسمه الوديع.
avenues_not-stated = غير مذكور
avenues_yes = نعم
avenues_no = لا
avenues_met = جريمة لدى الطرفين
avenues_unmet = ليس جريمة هناك
avenues_advice = نصيحة الممارسة
avenues_none-open = لا سبيل متاحا أو غير مؤكد في هذا اليوم.
avenues_why = السبب
avenues_rules-from = تأتي { $treaty } أولا في الشكل والمحتويات والرفض.
avenues_blank = نموذج فارغ
avenues_provider-form = صفحة الصك

fact_offence = الجريمة
fact_max-penalty-requesting = العقوبة القصوى في الدولة الطالبة، بالأشهر
fact_max-penalty-requested = العقوبة القصوى في الدولة متلقية الطلب، بالأشهر
fact_dual-criminality = هل السلوك جريمة لدى الطرفين؟
fact_coercive = هل يلزم إجراء قسري؟
fact_de-minimis = هل المسألة قليلة الأهمية؟
fact_available-otherwise = هل يمكن نيل المساعدة نفسها بموجب حكم آخر؟
fact_basic-concepts-conflict = هل يتعارض مع المفاهيم الأساسية للنظام القانوني؟
fact_person-national-of = مواطن أي دولة هو الشخص؟
fact_requested-has-jurisdiction = هل للدولة متلقية الطلب نفسها ولاية قضائية؟
fact_emergency = هل تتعرض حياة أو سلامة لخطر وشيك؟
fact_transnational = هل القضية عابرة للحدود؟
fact_organized-criminal-group = هل عمل ثلاثة أو أكثر معا من أجل الكسب؟
fact_fiscal = هل تتعلق الجريمة أيضا بالضرائب؟
fact_only-fiscal = هل تتعلق الجريمة بالضرائب وحدها؟
fact_offence-by-computer = هل ارتُكبت بواسطة نظام حاسوبي؟
fact_prosecution-asked-for = هل تُطلب المحاكمة بدلا من التسليم؟
fact_urgent = هل الطلب مستعجل؟
fact_consent-of-person = هل يوافق الشخص؟
fact_capital-offence = هل عقوبة الجريمة الإعدام؟
fact_convention-as-basis = هل تتخذ الدولة متلقية الطلب الاتفاقية أساسا للتسليم؟
fact_treaty-between = هل تلزم معاهدة الطرفين؟
fact_declaration-of-requested-state = بماذا صرّحت الدولة المطلوب إليها؟
fact_declaration-of-requesting-state = بماذا صرّحت الدولة الطالبة؟

law-kind_convention = اتفاقية
law-kind_protocol = بروتوكول
law-kind_mlat = معاهدة مساعدة
law-kind_regional-mlat = معاهدة مساعدة إقليمية
law-kind_extradition = معاهدة تسليم
law-kind_regional-cybercrime = اتفاقية إقليمية
law-kind_regional-instrument = صك إقليمي
law-kind_cloud-act = اتفاق تنفيذي
law-kind_scheme = برنامج لا يلزم أحدا
law-kind_channel = قناة
law-kind_comity = بلا معاهدة
law-kind_police = من شرطة إلى شرطة
law-kind_provider = عن طريق المزودين
law-kind_model = نص نموذجي
law-kind_statute = قانون دولة واحدة

law-when_always = { "" }
law-when_urgent = إن كان مستعجلا
law-when_emergency = في حالة طارئة
law-when_agreed = إن اتُّفق عليه
law-when_non-coercive = بلا إكراه

avenues_line-duty = يُلزم
avenues_line-through = عن طريق
avenues_line-published = منشور
avenues_duty-own-rule = { $state }، بحكم خاص بهذا التدبير بعينه.
avenues_duty-general = { $state }، بالواجب العام بالمساعدة.
avenues_duty-endeavour = { $state } بالسعي؛ ولا تجب نتيجة.
avenues_duty-domestic = { $state } بقدر ما يسمح به قانونها والمعاهدات بين الطرفين فقط.
avenues_duty-information = لا دولة: يذهب أمر أو طلب مباشرة إلى مزود.
avenues_duty-nobody = لا أحد: المساعدة من { $state } إن سمح قانونها وبقدر ما تختار.
avenues_within = خلال { $length }.
avenues_no-time = لا يحدد عدد أيام.
avenues_no-channel = لا قناة مدوّنة؛ اسأل السلطة المركزية.
avenues_who = إلى من يُكتب
avenues_serves = لـ { $ranks }
avenues_nobody-named = لم يُسمَّ أحد
avenues_languages-accepted = تُقبل الطلبات باللغات { $languages }
avenues_languages-official = اللغات الرسمية { $languages }؛ وغيرها غير معروف
avenues_languages-unknown = اللغات غير معروفة
avenues_home-law = ما يضيفه قانون { $state }، أيا كان السبيل
law-channel_central-authority = السلطة المركزية
law-channel_contact-point-24-7 = نقطة الاتصال 24/7
law-channel_judicial-authority = من سلطة قضائية إلى سلطة قضائية
law-channel_competent-authority = السلطات المختصة
law-channel_diplomatic = القناة الدبلوماسية
law-channel_interpol = الإنتربول
law-channel_direct-to-provider = مباشرة إلى المزود

matrix_hint = يمتد الجدول إلى الجانب: حرّكه بإصبع أو بالعجلة أو بمفاتيح الأسهم.
