### العربية: drafted by machine, not yet reviewed by a native lawyer.

states_title = الدول والولايات القضائية الأخرى
states_lead = لكل منها صفحة: إلى من يُكتب، وما يلزمها ومنذ متى، وإعلاناتها، وقانونها بقدر ما بُحث فيه.
states_profiled = قانونها مبحوث
states_others = قانونها غير مبحوث بعد

state_missing = لا ولاية قضائية «{ $code }» هنا
state_lead = { $kind }. القانون كما هو في { $day }.
state_kind-state = دولة
state_kind-organisation = منظمة
state_kind-territory = إقليم
state_of = إقليم تابع لـ
state_member = عضو في
state_parts = أجزاء هذه الصفحة
state_updated = قُرئت كلها في { $day }.
state_unknown = لم يبحث أحد في قانون { $state } بعد. الموضع الفارغ لا يقول شيئا عن { $state }، بل عن هذه الصفحة وحدها.
state_ask = ما الذي يمكن طلبه من { $state }؟
state_substantive = القانون الموضوعي: الجرائم
state_procedural = القانون الإجرائي: الصلاحيات
state_cooperation = التعاون
state_capacity = القدرات
state_prevention = المنع
state_sources = مصادر الصفحة كلها، للوقائع التي لا تسمي مصدرا
state_head-empty = لا شيء مدوّنا لهذا اليوم.
state_region = { $title }؛ الجدول يُمرَّر جانبيا
state_offence = الجريمة
state_criminalised = هل هي مجرَّمة؟
state_statute = موضعها
state_penalty = العقوبة القصوى
state_penalty-fine = غرامة فقط
state_penalty-grave = أشد صورها { $length }
state_applies = السريان
state_power = الصلاحية
state_available = هل لديها الصلاحية؟
state_limits = الحدود
state_suspended = موقوف من { $from } إلى ما قبل { $to }: { $why }
state_present-yes = في قانونها
state_present-partly = جزئيا
state_present-no = ليس في قانونها
state_present-unknown = غير معروف
state_binds = ما يلزمها، ومنذ متى
state_binds-none = لا صك مدوّنا يلزمها.
state_declarations = تحفظاتها وإعلاناتها
state_no-declarations = لا شيء مدوّن، وهذا لا يثبت شيئاً: قُرئت إعلانات بعض الأطراف في اتفاقية بودابست، وفي المعاهدات الأخرى لدول قليلة. القائمة لدى الوديع هي الفيصل.
state_gap = الثغرات قياسا إلى صك
state_gap-lead = علامة الاستفهام لا تقول شيئا عن الدولة، بل إن أحدا لم ينظر.
state_gap-offences = الجرائم
state_gap-liability = المسؤولية والجزاءات والولاية القضائية
state_gap-powers = الصلاحيات
state_gap-tile = المادة { $article }، { $title }: { $present }
state_gap-rows = مادة مادة، مع الموضع ومدى الموثوقية
state_gap-against = الثغرات قياسا إلى
state_gap-counts = في قانونها { $yes }، جزئيا { $partly }، ليس في قانونها { $no }؛ ولم ينظر أحد في { $unknown }.
state_article = المادة
state_gap-present = في قانونها؟
state_gap-statutes = أين
state_yes = نعم
state_no = لا
state_nothing = غير معروف هنا

profile_centralAuthority = السلطة المركزية
profile_point24x7 = نقطة الاتصال 24/7
profile_extraditionAuthority = سلطة تسليم المجرمين
profile_channels = القنوات
profile_languages = اللغات
profile_thresholds = الحدود الدنيا
profile_dualCriminality = ازدواجية التجريم
profile_nationalityRule = المواطنون
profile_domesticGroundsForRefusal = أسباب الرفض في قانونها
profile_reciprocityRequired = المعاملة بالمثل
profile_deathPenaltyOrOtherAssurances = الضمانات
profile_actOnMutualAssistance = قانون المساعدة المتبادلة
profile_extraditionAct = قانون تسليم المجرمين
profile_notes = ملاحظات
profile_units = الوحدات
profile_programmes = البرامج
profile_training = التدريب
profile_hotline = الخط الساخن
profile_reportingPortal = أين يُبلَّغ
profile_awarenessAgency = التوعية
profile_name = الاسم
profile_contactPublic = العنوان العام
profile_mla = المساعدة المتبادلة
profile_extradition = تسليم المجرمين
profile_rule = القاعدة
profile_extraditesOwnNationals = تسليم مواطنيها
profile_constitutionalBar = مانع دستوري
profile_cite = موضع الاستشهاد
profile_text = بكلماتنا
profile_note = ملاحظة
profile_asOf = كما في
profile_mandatory = هل يجب الرفض؟
profile_scope = النطاق
profile_title = العنوان
profile_from = منذ
profile_amended = عُدل
profile_provisionalArrest = توقيف مؤقت
profile_extraditionRequestingMinMaxMonths = أدنى عقوبة قصوى في الدولة الطالبة، بالأشهر
profile_extraditionRequestedMinMaxMonths = أدنى عقوبة قصوى هنا، بالأشهر
profile_extraditionStrictlyMore = يجب أن تتجاوزها
profile_extraditionNote = عن الحد الأدنى
profile_mlaMinMaxMonths = أدنى عقوبة قصوى للمساعدة، بالأشهر
profile_searchWarrantMinMaxMonths = أدنى عقوبة قصوى للتفتيش، بالأشهر
profile_searchStrictlyMore = يجب أن تتجاوزها للتفتيش
profile_deMinimis = المسائل القليلة الأهمية
profile-value_required = مشترطة
profile-value_may-refuse = قد يكون انتفاؤها سببا للرفض
profile-value_by-treaty = كما تنص المعاهدة
profile-value_coercive-only = مشترطة للتدابير القسرية وحدها
profile-value_not-required-generally = غير مشترطة كقاعدة
profile-value_by-act = كما ينص القانون
profile-value_treaty-needed = نعم، ما لم تنص عليه معاهدة
profile-value_unknown = غير معروف
profile-value_yes = نعم
profile-value_no = لا
profile-value_discretionary = بحسب تقديرها
profile-value_eu-and-courts-only = لدول الاتحاد الأوروبي والمحاكم الدولية فقط
profile-value_with-return-guarantee = إن كانت الإعادة مضمونة
profile-value_only-by-treaty = بمعاهدة فقط
profile-value_with-consent = إن وافق الشخص
profile-value_no-with-exception = لا، مع استثناء
profile-value_conditional = بشروط

search_title = البحث في القانون
search_lead = موضع حكم مثل CETS185:29(7)، أو كلمة، أو اسم دولة أو رمزها.
search_label = موضع حكم أو كلمة أو دولة
search_button = بحث
search_title-for = البحث في القانون: { $q }
search_found =
    { $n ->
        [0] لم يُعثر على شيء.
        [one] عُثر على نتيجة واحدة.
        [two] عُثر على نتيجتين.
        [few] عُثر على { $n } نتائج.
       *[other] عُثر على { $n } نتيجة.
    }
search_nothing-next = جرب كلمة واحدة من الموضوع، أو مادة مثل CETS185:29، أو اسم دولة بالإنكليزية.
search_states = الدول والولايات القضائية الأخرى
search_instruments = الصكوك
search_provisions = الأحكام
search_declarations = التحفظات والإعلانات
search_practices = ممارسة جيدة
search_shown = { $shown } من { $n }

state_write-first = اكتب أولا إلى
state_basics = عموما
state_role-central-authority = لطلب
state_role-contact-point-24-7 = إن كانت البيانات قد تضيع، أو ليلا
state_role-extradition-authority = لتسليم المجرمين
state_role-asset-recovery-office = لتتبع الأصول
state_tradition = النظام القانوني
state_official = اللغات الرسمية
state_accepted = تُقبل الطلبات باللغات
state_death-penalty = عقوبة الإعدام
state_nationals = مواطنوها
state_nationals-yes = يجوز تسليمهم.
state_nationals-conditional = يُسلَّمون بشروط.
state_nationals-no = لا يُسلَّمون.
state_without-treaty = التسليم بلا معاهدة
state_without-treaty-yes = جائز.
state_without-treaty-no = بمعاهدة فقط.
state_at-any-hour = نقطة اتصال في أي ساعة
state_at-any-hour-since = عليها أن تكون لها نقطة اتصال منذ { $day }.
state_treaty-list = أين تسرد معاهداتها
law-tradition_civil = القانون المدني
law-tradition_common = القانون العام (الأنغلوسكسوني)
law-tradition_islamic = الشريعة الإسلامية
law-tradition_customary = القانون العرفي
law-tradition_socialist = القانون الاشتراكي
law-death_abolished = ملغاة لكل الجرائم.
law-death_ordinary-abolished = ملغاة إلا لجرائم استثنائية، كما في الحرب.
law-death_unused = في قانونها، ولا تُنفذ بحكم ممارسة راسخة.
law-death_retained = في قانونها.

coverage_title = ما هو مشمول وما ليس كذلك
coverage_lead = محسوب في { $day }. الموضع الذي لم ينظر فيه أحد لا يقول شيئا عن الدولة، بل عن هذه الصفحات وحدها.
coverage_counted = ما هو مشمول وما ليس كذلك
coverage_all = دولة دولة
coverage_note = داكن: معروف من مصدر. أفتح: جزئيا أو غير مؤكد. وحيث لم ينظر أحد يقول كل جواب ذلك ويسمي أين يُنظر.
coverage_profile = قانونها
coverage_authority = السلطة المركزية
coverage_language = اللغات التي تقبلها
coverage_at-any-hour = نقطة اتصال في أي ساعة
coverage_assistance = معاهدات ثنائية للمساعدة، بُحث عنها
coverage_extradition = معاهدات ثنائية للتسليم، بُحث عنها
coverage_of = { $known } من { $of }
coverage_of-part = { $known } من { $of }، و{ $part } جزئيا
coverage_rows-state = الدول
coverage_rows-territory = الأقاليم والولايات القضائية القائمة بذاتها
coverage_known = معروف
coverage_part = جزئيا
coverage_unknown = غير معروف

## What changed on which day.

change_lately = تغير مؤخرا
change_in-force = { $instrument }: دخل حيز النفاذ ({ $who }).
change_applies = { $instrument }: يُطبق من هذا اليوم.
change_bound = { $who }: بدء الالتزام بالصك { $instrument }.
change_ended = { $who }: انتهاء الالتزام بالصك { $instrument }.
change_suspended = { $instrument }: تطبيقه معلق ({ $who }).
change_suspension-ended = { $instrument }: يُطبق من جديد ({ $who }).
change_all-parties = أطرافه الأولى
change_states = { $n ->
        [zero] لا دولة
        [one] دولة واحدة
        [two] دولتان
        [few] { $n } دول
        [many] { $n } دولة
       *[other] { $n } دولة
    }
change_count = { $n ->
        [zero] لا تغيير منذ { $year }
        [one] تغيير واحد منذ { $year }
        [two] تغييران منذ { $year }
        [few] { $n } تغييرات منذ { $year }
        [many] { $n } تغييرا منذ { $year }
       *[other] { $n } تغيير منذ { $year }
    }
change_none = لا يُعرف يوم بدأت فيه معاهدة تلزم أو كفت عن ذلك.
change_unconfirmed = اليوم غير مؤكد
state_history = تاريخ معاهداتها
