### العربية: drafted by machine, not yet reviewed by a native lawyer.

law_title = القانون
law_views = أجزاء صفحات القانون
law_view-ask = دولتان ويوم
law_view-instruments = الصكوك
law_view-states = الدول
law_view-forms = نماذج فارغة
law_view-search = بحث
law_permanent = عنوان دائم
law_data = البيانات
law_print = مذكرة من صفحتين
law_tools = هذه الصفحة عنوانا وبيانات وورقا
law_version = قُرئت الوقائع كلها حتى { $day }. لم تقل أي دولة إنها توافق على هذه الأجوبة؛ تحقق مما يهم لدى الوديع.
law_source = المصدر
law_comma = { "، " }
law_cite = المادة { $article }{ $path }
law_cite-of = المادة { $article }{ $path } من { $instrument }
law_cite-other = أي جريمة أخرى
law_unknown = غير معروف
law_day-hint = السنة ثم الشهر ثم اليوم، مثل ‎2012-11-01
law_show = عرض
law_near = لعلك قصدت
law_not-found-search = البحث في القانون
law_article_title = { $pinpoint }: { $title }
law_article_gist = بكلماتنا
law_article_lead = { $domain }، في { $instrument }
law_article_not-text = ملخص بكلماتنا، لا نص المعاهدة. اقرأ النص قبل أن تستشهد به.
law_article_limits = الشروط والحدود
law_article_force = قوته
law_article_paragraphs = فقرات هذه المادة
law_article_only = لم تُعرض فقراتها واحدة واحدة.
law_article_here = هذه الصفحة
law_article_left-out = الفقرات غير المذكورة لم تُلخص هنا؛ ولا يقال عنها شيء.
law_article_emergency-only = للحالات الطارئة وحدها.
law_article_fallback-only = فقط حيث لا معاهدة مساعدة متبادلة ملزمة للطرفين.
law_article_hangs = ما يتوقف عليه
law_article_hangs-none = لا شيء مدوّنا هنا يستند إليه.
law_article_rules = ما يترتب عليه
law_article_clocks = المواعيد
law_article_contents = حقول الطلب
law_article_declarations = التحفظات والإعلانات
law_article_profiles = ما تقوله فيه قوانين الدول
law_article_missing = لا حكم { $pinpoint } هنا
law_article_missing-lead = ربما كُتب خطأ، أو هو فقرة لم تُلخص هنا. صفحة المادة تسمي الفقرات الملخصة.
law_required = إلزامي
law_if-available = إن توافر
law_from = من { $day }
law_until = إلى ما قبل { $day }
law_start-of-party = من بدء نفاذه بالنسبة إليها
law_length-none = لم يُذكر عدد
law_length-hours =
    { $n ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $n } ساعات
       *[other] { $n } ساعة
    }
law_length-days =
    { $n ->
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
law_length-months =
    { $n ->
        [one] شهر واحد
        [two] شهرين
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }
law_length-years =
    { $n ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $n } سنوات
       *[other] { $n } سنة
    }
law_value-minimum = { $figure } على الأقل
law_value-maximum = { $figure } على الأكثر
law_in-both = { $own } ({ $original })
law_starts = يبدأ من
law_start-if = { $start }، فقط إذا { $condition }
law_owes = على من
law_counting = كيف يُحسب

law-domain_substantive = الجرائم
law-domain_criminalization = الجرائم
law-domain_liability = المسؤولية والجزاءات
law-domain_procedural = صلاحيات الشرطة والمحاكم
law-domain_cooperation = التعاون
law-domain_cooperation-general = التعاون عموما
law-domain_final = أحكام ختامية
law-domain_general = أحكام عامة
law-domain_jurisdiction = الولاية القضائية
law-domain_extradition = تسليم المجرمين
law-domain_mla = المساعدة القانونية المتبادلة
law-domain_law-enforcement = إنفاذ القانون
law-domain_asset-recovery = استرداد الأصول
law-domain_data-protection = حماية البيانات
law-domain_network = شبكات نقاط الاتصال
law-domain_preservation = الحفظ
law-domain_prevention = المنع
law-domain_technical-assistance = المساعدة التقنية
law-domain_mechanism = الهيئات والاستعراض

law-force_shall = يُلزم: على الأطراف أن تفعل.
law-force_may = يجيز: يجوز للأطراف أن تفعل.
law-force_endeavour = يطلب السعي: على الأطراف أن تسعى.
law-force_mixed = يُلزم في جزء منه ويجيز في جزء.

law-clock_deadline = موعد نهائي
law-clock_minimum = هذه المدة على الأقل
law-clock_effect-date = يبدأ أثره عندئذ
law-clock_target = ممارسة جيدة، لا توجبها معاهدة

law-counting_first-of-month-after-months = الأشهر من ذلك اليوم، ثم أول شهر يلي
law-counting_nth-day-after = اليوم نفسه غير محسوب
law-counting_calendar-days = أيام تقويمية، لا فرق للعطل
law-counting_eu-1182-71 = بحسب اللائحة 1182/71: الأيام تُرحَّل عن العطل، والساعات لا
law-counting_roll-off-holidays = أيام تُرحَّل عن أيام العطلة
law-counting_months-same-day = إلى اليوم ذي الرقم نفسه
law-counting_on-receipt = فورا

law-rule_own-rule = مادة لـ { $measure }
law-rule_general = { $measure } بموجب الواجب العام بالمساعدة
law-rule_endeavour = واجب السعي: { $measure }
law-rule_domestic = { $measure }، بقدر ما يسمح به قانون الدولة متلقية الطلب
law-rule_none = { $measure } غير مشمول
law-rule_outside = { $measure }: اتجه إلى جهة أخرى
law-rule_information = { $measure }: للعلم، وليس طلبا إلى الدولة
law-rule_ground = سبب للرفض
law-rule_not-ground = ليس سببا للرفض
law-rule_duty = واجب عند الرفض
law-rule_postponement = إرجاء
law-rule_domestic-law = يسري معه قانون الدولة متلقية الطلب
law-rule_channel = من يكتب إلى من
law-rule_precedence = ما يفسح المجال لمعاهدة أخرى
law-rule_use-limit = قيد على الاستخدام
law-rule_prosecute = إما التسليم وإما المحاكمة
law-rule_threshold = الحد الأدنى للتسليم
law-rule_competing = طلبات عدة دول بشأن شخص واحد
law-rule_offence = معدودة من جرائم الصك نفسه
law-rule_condition = شرط
law-rule_entry = متى تصبح دولة ملتزمة
law-rule_quorum = متى يبدأ نفاذ الصك
law-rule_denunciation = متى يسري النقض
law-rule_withdrawal = متى يسري سحب تحفظ
law-rule_extension = متى يسري التوسيع ليشمل إقليما
law-rule_eligibility = من يجوز له الانضمام
law-rule_territory = أي أقاليم يشملها

law-duty_give-reasons = ذكر الأسباب
law-duty_consult-first = التشاور أولا
law-duty_inform-promptly = إبلاغ الطرف الآخر على وجه السرعة
law-duty_submit-for-prosecution = إحالة القضية للمحاكمة
law-duty_consider-partial-or-conditional = النظر في الاستجابة جزئيا أو بشروط
law-duty_warn-requesting-state = تنبيه الدولة الطالبة

law-declared_reservation = تحفظ
law-declared_declaration = إعلان

law_filed = عنوان هذه الصفحة: { $address }

law_is = ما هو
law_is-rules = قواعد التعاون في الاتفاقيات والمعاهدات مع تواريخها: من كان ملتزما، وفي أي يوم، وبأي تحفظ.
law_is-reasons = جواب مع أسبابه، ولكل منها المادة والمصدر ومدى موثوقيته.
law_is-open = القواعد نفسها التي تشغّلها الوزارات في عقدها: بيانات مفتوحة وشيفرة مفتوحة.
law_isnt = ما ليس هو
law_isnt-depositary = ليس وديعا. التواريخ المهمة يُتحقق منها هناك.
law_isnt-advice = ليس مشورة قانونية، ولم تقل أي دولة إنها توافق على هذه الأجوبة.
law_isnt-channel = ليس طريقا لإرسال طلب. لا يُحفظ شيء مما يُكتب هنا.

site_name = القانون
site_what = عام، بلا حسابات
site_data = البيانات (JSON)
site_changes = الأيام التي تغير فيها القانون
site_without-script = الأجوبة لدولتين وليوم آخر ولبحث يحسبها متصفحك بنص برمجي وهو معطل. أما الصفحات نفسها فلا تحتاج إليه.
site_too-old = لا يستطيع هذا المتصفح عد الأيام كما يحتاج القانون (ليس فيه Temporal)، فلم يُجب عن السؤال؛ والمعروض هو الصفحة كما كُتبت. افتح هذا العنوان في Firefox أو Chrome حديث، أو اسأل زميلا متصفحه أحدث.
