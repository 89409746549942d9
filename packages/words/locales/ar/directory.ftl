### العربية: drafted by machine, not yet reviewed by a native lawyer.

directory_title = الدليل
directory_lead = من يمكن الكتابة إليهم. قارن البصمة بما في المذكرة الدبلوماسية، مجموعة مجموعة، قبل أن تعتمد على مفتاح جديد.
directory_self = هذه العقدة
directory_fingerprint = بصمة المفاتيح الجذرية
directory_authorities = السلطات
directory_link = الوصلة
directory_waiting =
    { $n ->
        [0] لا شيء ينتظر التسليم
        [one] إجراء واحد ينتظر التسليم
        [two] إجراءان ينتظران التسليم
        [few] { $n } إجراءات تنتظر التسليم
        [many] { $n } إجراءً تنتظر التسليم
       *[other] { $n } إجراء تنتظر التسليم
    }
directory_heard = آخر اتصال { $moment }
directory_never-heard = لم يُسمع منه قط
directory_write = طلب جديد إلى { $state }
directory_kind-central-authority = سلطة مركزية
directory_kind-contact-point-24-7 = نقطة اتصال 24/7
directory_kind-judicial-authority = سلطة قضائية
directory_kind-competent-authority = سلطة مختصة
directory_empty = لم يُقبل مشارك آخر بعد. يقبله موظفان بمقارنة البصمات.

export_title = تصدير وتحقق
export_lead = القضية كلها ملفا واحدا: كل إفادة مع توقيعها، وكل إيصال، والمفاتيح التي وراءها، مختوما من سلطتك. يُتحقق منه بدون هذه العقدة وبدون شبكة.
export_what = ما في الملف
export_acts =
    { $n ->
        [one] إفادة واحدة للطرفين
        [two] إفادتان للطرفين
        [few] { $n } إفادات للطرفين
       *[other] { $n } إفادة للطرفين
    }
export_receipts = إيصالات العقدتين مع مواضعها في السجل
export_keys = بيانات مفاتيح المشاركَين
export_erased = حيث مُحي نص: إثبات أنه كان موجودا، ولا شيء منه
export_recorded = يُثبت في سجل التدقيق لسلطتك أنك أخذت هذا الملف.
export_purpose = أمام من يُستخدم، لما ورد في الطلب؟
export_purpose-hint = تسمح المعاهدة بهذا الاستخدام دون غيره. اذكر المحكمة أو السلطة والإجراءات؛ ويُحفظ ذلك في سجلكم وفي سجل التدقيق.
export_read = شروط مكتوبة
export_read-hint = هي مبيّنة أعلاه. يُسجَّل أنكم قرأتموها مع اسمكم.
export_read-by = أنا، { $name }، قرأتها، وأُخرج القضية وفقا لها.
export_button = تنزيل القضية
export_how = كيف يتحقق منه أي شخص
export_how-1 = انسخ الملف إلى أي جهاز عليه Comity؛ ولا يحتاج إلى خادم ولا إلى اتصال.
export_how-2 = شغّل مع اسم الملف:
export_how-3 = يجيب «valid»، أو يسمي أول عنصر مكسور: توقيعا أو حلقة من السلسلة أو إيصالا أو محوا.
export_compare = ثم قارن البصمات التي يطبعها بما في الدليل:
export_failed = تعذر إنشاء الملف

passkey_title = مفاتيح المرور لديك
passkey_lead = يحتفظ جهازك أو مفتاح الأمان بمفتاح المرور. ويحل محل كلمة المرور والرمز، ولا يمكن تصيده.
passkey_who = أنت { $name }، { $role }، الموظف { $number }، { $authority }.
passkey_button = إضافة مفتاح مرور لهذا الجهاز
passkey_needs-script = تحتاج إضافة مفتاح مرور إلى JavaScript في هذا المتصفح. وكل ما عداها يعمل بدونه.
passkey_done-added = أُضيف مفتاح المرور. استعمله عند دخولك القادم.
passkey_failed = لم يُضف مفتاح المرور. أعد المحاولة أو استعمل جهازا آخر.

directory_restored-title = استُعيدت هذه العقدة
directory_restored = أُعيدت إلى حالة أقدم؛ لاحظت ذلك في { $moment }.
directory_restored-as-of = أُعيدت إلى حالة أقدم؛ لاحظت ذلك في { $moment }. وآخر ما سمعته من غيرها حتى ذلك الحين كان في { $last }.
directory_restored-gone = المسودات والملاحظات والموافقات والموظفون المدخلون منذ ذلك ضاعت: راجع ما يخصك وأدخل الناقص من جديد.
directory_restored-walls = ما خُصّص منذ ذلك لموظفين معيّنين دون غيرهم بات مفتوحاً للجميع من جديد: على المسؤول عن قضية كهذه أن يعيّن موظفيها من جديد قبل كل شيء.
directory_restored-ways = كان على الجميع الدخول من جديد، ورموز وصول أنظمة القضايا تنتظر موظفَين. ومن أُوقف منذ ذلك الحين يجب إيقافه من جديد.
directory_restored-waits = ما قيل في القضايا منذ ذلك تجري استعادته من { $states }. وإلى أن يتم ذلك لا يُفاد بجديد في القضايا الأقدم معها؛ ويمكن فتح قضية جديدة.
directory_restored-whole = استُعيد ما قيل في القضايا منذ ذلك ممن قيل لهم.

directory_search = البحث عن سلطة
directory_search-q = دولة أو سلطة أو رمز
directory_any-language = أي لغة
directory_language = تكتب باللغة
directory_any-measure = أي تدبير
directory_measure = تقوم بنفسها بـ
directory_item = { $name }
directory_any-network = أي شبكة
directory_network = الشبكة
directory_found =
    { $n ->
        [0] لم يُعثر على أحد
        [one] دولة واحدة
        [two] دولتان
        [few] { $n } دول
       *[other] { $n } دولة
    }
directory_column-state = الدولة
directory_column-authorities = السلطات
directory_column-now = الآن
directory_column-from = مصدر العلم بها
directory_from-state = نشرتها الدولة
directory_from-depositary = سُميت للوديعين
directory_more = و{ $n } أخرى
directory_nobody-named = لم يُسمَّ أحد
directory_open-entry = سلطات { $state } وساعاتها
directory_unread =
    { $n ->
        [one] منشور واحد هنا من نوع لا يعرفه هذا الإصدار. وهو محفوظ ولا يغير شيئا.
        [two] منشوران هنا من نوع لا يعرفه هذا الإصدار. وهما محفوظان ولا يغيران شيئا.
        [few] { $n } منشورات هنا من أنواع لا يعرفها هذا الإصدار. وهي محفوظة ولا تغير شيئا.
        [many] { $n } منشورا هنا من أنواع لا يعرفها هذا الإصدار. وهي محفوظة ولا تغير شيئا.
       *[other] { $n } منشور هنا من أنواع لا يعرفها هذا الإصدار. وهي محفوظة ولا تغير شيئا.
    }
directory_said-besides = وفيه أيضا ما لا يعرفه هذا الإصدار ولا يغير شيئا من سائره: { $names }
directory_waits = استُعيدت هذه العقدة. وقبل أن تنشر شيئا يجب أن تسمع من { $states } إلى أين وصلت منشوراتها المعروفة هناك.
directory_time-there = الساعة { $time } في { $city }، { $day } ({ $offset })
directory_time-here = { $time } في { $city }
directory_any-hour = في أي ساعة
directory_open-until = مفتوح الآن، يغلق بعد { $span }
directory_closed-in = مغلق، يفتح بعد { $span }: { $moment }
directory_holiday-in = عطلة هناك اليوم، يفتح بعد { $span }: { $moment }
directory_until-then = حتى ذلك الحين: { $office }
directory_until-then-none = لا يوجد الآن، وفق الساعات المنشورة، مكتب آخر مفتوح لتلك الدولة يمكن الاتصال به.
directory_person-in = في هذه الساعة هناك ({ $hour }) يجيب شخص خلال
directory_person-in-any = يجيب شخص خلال
directory_person-of =
    { $n ->
        [one] وسيط اختبار واحد أُجيب عنه، كما نشرته تلك الدولة
        [two] وسيط اختبارين أُجيب عنهما، كما نشرته تلك الدولة
        [few] وسيط { $n } اختبارات أُجيب عنها، كما نشرته تلك الدولة
        [many] وسيط { $n } اختبارا أُجيب عنها، كما نشرته تلك الدولة
       *[other] وسيط { $n } اختبار أُجيب عنها، كما نشرته تلك الدولة
    }
directory_closed = مغلق
directory_hours-unknown = منطقته الزمنية غير معروفة هنا
directory_reach-first = من يُتصل به أولا، في هذه الساعة، لكل مستعجل
directory_reach-closed = لا أحد مفتوح في هذه الساعة. أول من يفتح
directory_call-back = رقم معاودة الاتصال
directory_call-doubtful = ما تنشره هذه الدولة هنا موضع شك. لا تتصل به؛ استعمل رقما ورد في مذكرة دبلوماسية.
directory_call-doubtful-link = ما الخطأ
directory_call-stale =
    { $days ->
        [one] آخر تأكيد قبل يوم واحد
        [two] آخر تأكيد قبل يومين
        [few] آخر تأكيد قبل { $days } أيام
        [many] آخر تأكيد قبل { $days } يوما
       *[other] آخر تأكيد قبل { $days } يوم
    }
directory_call-this = اتصل بهذا الرقم، لا برقم ورد في رسالة أبدا.
directory_call-given = ورد عن طريق: { $way }
directory_no-number = لم يُنشر رقم لمعاودة الاتصال. اتصل بالمكتب على الرقم أدناه، ولا تقل شيئا عن القضية حتى تعرف من هناك.
directory_authorities-of = السلطات
directory_not-in-force = لم تعد قائمة، أو لم تبدأ بعد
directory_ended-why = السبب: { $why }
directory_instead = اكتبوا إلى { $office } بدلًا منها.
directory_ended = انتهى في { $day }
directory_not-yet = من { $day }
directory_telephone = الهاتف
directory_email = البريد الإلكتروني
directory_certificate-until = الشهادة صالحة حتى { $day }
directory_certificate = شهادة البريد الإلكتروني
directory_nodes-seen = عقد الآخرين كما وجدتها عقدة هذا المكتب
directory_address = العنوان
directory_reached-through = الوصول إليه عن طريق
directory_languages = اللغات
directory_serves = يخدم
directory_hours = الساعات، { $city }
directory_holidays-unknown = العطل الرسمية هناك غير معروفة هنا.
directory_hours-always = 24 ساعة كل يوم
directory_hours-line = من { $from } إلى { $to }، { $days }
directory_names = أسماء أخرى
directory_validity = السريان
directory_valid-since = منذ { $from }
directory_valid-until = من { $from } إلى ما قبل { $until }
directory_remarks = ملاحظات
directory_does = ما تستطيع كل منها فعله بنفسها
directory_does-lead = كيلا يكتب أحد إلى المكتب الخطأ
directory_column-measure = التدبير
directory_does-itself = بنفسها
directory_does-court = مع محكمة
directory_does-passes = تحيله
directory_does-not = ليس هذا المكتب
directory_fresh = مدى حداثة هذا
directory_column-entry = القيد
directory_column-checked = آخر تأكيد له
directory_days-ago =
    { $n ->
        [0] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يوما
       *[other] قبل { $n } يوم
    }
directory_stale = { $n } يوما
directory_signed-by = بتوقيع { $state }
directory_ask-again = يُطلب تأكيد القيد كل { $n } يوما. والأقدم من ذلك قد يكون خاطئا.
directory_of-depositary = من قائمة وديع أو مصدر آخر، لم تؤكده الدولة
directory_as-of = كما أظهره المصدر في { $day }
directory_as-of-unknown = يوم المصدر غير معروف
directory_force-not = غير نافذ
directory_force = نافذ
directory_force-since = نافذ منذ { $day }
directory_force-unsure = غير مؤكد: تحقق منه
directory_week = الأيام السبعة القادمة، بتوقيت الجانبين
directory_networks = الشبكات والقانون
directory_all-law = ما يلزم { $state }
directory_key = المفتاح والخط
directory_not-admitted = لا قبول لـ { $state } في هذه العقدة: لا يمكن إرسال شيء إليها من هنا.
directory_changes = التغييرات
directory_change-published = نُشر
directory_change-changed = تغيّر
directory_change-confirmed = أُكد
directory_change-ended = أُنهي
directory_change-by = { $role }، الموظف { $number }
directory_number-new = جديد منذ { $day }: تحقق منه بطريق آخر
directory_change-before = قبل:
directory_change-after = منذ ذلك الحين:
directory_change-nothing = لا شيء
directory_changes-all =
    { $n ->
        [one] تغيير واحد، قبله وبعده
       *[other] كل التغييرات ({ $n })، قبلها وبعدها
    }
directory_changes-title = ما تغيّر في قيود { $state }
directory_changes-of = التغييرات من { $first } إلى { $last } من أصل { $all }، الأحدث أولا
directory_changes-newer = الأحدث
directory_changes-older = الأقدم
directory_organisation = منظمة: تقرأ هنا وتنشر. لا تُطلب منها مساعدة قانونية ولا تطلبها هي.
directory_take = خذه معك
directory_card = بطاقة للطباعة
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = شهادات البريد الإلكتروني (PEM)
directory_none-published = لم يُنشر هنا شيء من { $state }.
directory_no-participant = { $state } لا تشارك في هذه الشبكة. ما يرد هنا أُبلغ إلى جهة إيداع أو قُرئ في مصدر آخر: تحقق منه قبل استعماله، بمذكرة أو عن طريق الإنتربول.
directory_check-before-use = لم تقل الدولة نفسها هذا هنا: تحقق منه قبل استعماله.
directory_declared-under = أُعلنت بموجب { $instruments }
directory_nobody-known = لا تُعرف جهة يمكن الاتصال بها: { $state }. اسأل بالطريق الدبلوماسي أو عن طريق مكتبها للإنتربول.
directory_show-all = اعرض الكل: { $n }
directory_whom-to-reach = بمن يُتصل هناك، مع البطاقة والملفات
directory_publish-own = نشر سلطة
directory_edit = تعديل
directory_confirm = تأكيد أنه لا يزال صحيحا
directory_end = إنهاء هذا القيد
directory_done-published = تم النشر. ويصل إلى كل دولة تتابعكم خلال دقيقة.
directory_card-title = { $state }: من يُتصل به
directory_card-as-of = كما هو معروف هنا في { $moment }. اتصل بالرقم أدناه، لا برقم ورد في رسالة أبدا.

directory_fault-forked = القيود المعروضة من { $state } ليست واحدة للدول كلها.
directory_fault-forked-next = قبل أن تعتمد على ما يقال هنا، اتصل بمكتب لها برقم ورد في مذكرة دبلوماسية واسأل أيها الصحيح.
directory_fault-proof = إفادتان وقعتهما عقدتها تثبتان ذلك. وهما محفوظتان هنا وتُحالان إلى دول أخرى.
directory_fault-proof-take = استخراج الدليل للتحقق منه في مكان آخر
directory_fault-rolled-back = الحالة المعروضة من عقدة { $state } لمنشوراتها أقدم من المعروفة هنا.
directory_fault-rolled-back-next = الأحدث هي القائمة. ربما استُعيدت العقدة: وهي تسترد ما فقدته من تلقاء نفسها.
directory_fault-settled = أظهرت عقدة { $state } حالة أقدم لما نشرته، في { $moment }؛ ومنذ ذلك عادت إلى حيث كانت.
directory_fault-damaged = المحفوظ هنا مما نُشر من { $state } ليس ما وُقع هناك.
directory_fault-damaged-next = لا يُعرض منه شيء. أبلغ من يدير هذه العقدة.
directory_fault-key-in-doubt = ما تنشره { $office } هنا موقّع بمفتاح ربما كان في أيد أخرى منذ { $since }، ولا شيء يدل على أنه أقدم من ذلك.
directory_fault-key-in-doubt-next = لا يُعرض أي رقم لها. اتصل بمكتب آخر لتلك الدولة، أو برقم ورد في مذكرة دبلوماسية، واطلب نشر القيد من جديد.
directory_fault-noticed = لوحظ { $moment }، أظهرته عقدة { $peer }.
directory_fork-title = سلسلتا نشر: { $state }
directory_fork-look = قارن بين الاثنتين وقل أيهما المعتمدة
directory_fork-lead = اتصل بمكتب في { $state } برقم ورد في مذكرة دبلوماسية، وليس أبداً برقم مما يرد أدناه. اسأل عن رقم آخر ما نُشر واطلب أن تُقرأ عليك مجموعات رأس السلسلة. يسأل موظفان، كل منهما بنفسه؛ ومن ثم تُتبع الجهة التي يسميها كلاهما، وتُحفظ الأخرى إلى جانبها دليلاً.
directory_fork-here = كما تُتبع هنا
directory_fork-shown = عرضتها عقدة { $peer }
directory_fork-last = رقم آخر ما نُشر
directory_fork-groups = مجموعات الرأس
directory_fork-signed = وُقّعت، بحسب قولها
directory_fork-said = ما تقوله حيث تختلفان
directory_fork-says-nothing = لا شيء عن السلطات مما يُقرأ هنا.
directory_fork-not-given = لم تقدمها أي عقدة بعد: ما تقوله غير معروف ولا يمكن اختيارها.
directory_fork-side = أي جهة هي المعتمدة
directory_fork-option = { $whose }: النشر { $n }
directory_fork-note = كيف عرفت ذلك
directory_fork-note-hint = متى اتصلت وبمن وبأي رقم ومن أين لك هذا الرقم
directory_fork-choose = هذه الجهة هي المعتمدة
directory_fork-asked = اختيار { $name } لجهة في { $moment } مع كتابة: «{ $note }». يسأل موظف ثانٍ ويقول ذلك أيضاً، وعندئذ فقط تُتبع.
directory_fork-stop = سحب الاختيار
directory_fork-none = لا يوجد هنا تناقض لم يُبَتّ فيه.
directory_done-first-officer = حُفظ. حالما يسمي موظف ثانٍ الجهة نفسها تُتبع.
directory_done-chosen = تُتبع هذه الجهة من الآن فصاعداً. والأخرى محفوظة.
directory_done-stopped = سُحب. لم تُختر أي جهة.
directory_fault-chosen = عُرضت هنا سلسلتا نشر ({ $state })؛ ومنذ { $moment } تُعتمد التي سماها موظفان.
directory_change-figures = نُشرت أرقام الاختبارات
directory_answers = الاختبارات المجاب عنها
directory_answers-hour = في هذه الساعة هناك ({ $hour }): { $times }
directory_answers-said =
    { $n ->
        [one] بحسب عدّها هي، من { $first } إلى { $last }، اختبارات دولة واحدة
        [two] بحسب عدّها هي، من { $first } إلى { $last }، اختبارات دولتين
        [few] بحسب عدّها هي، من { $first } إلى { $last }، اختبارات { $n } دول
       *[other] بحسب عدّها هي، من { $first } إلى { $last }، اختبارات { $n } دولة
    }
directory_relays = المرحِّلون
directory_relays-note = يجوز لعقدهم أن تحمل ما يتعذر تسليمه إليه مباشرة، الأول قبل التالي. ولا تستطيع قراءته.
directory_name-relays = تسمية مرحِّلين
directory_change-relays = سُمي مرحِّلون
directory_by-cover = وفق ما يقوله عن مناوبته
directory_by-hours = وفق ساعاته المنشورة
directory_known-by = يُعرف من
directory_cover = المناوبة، وفق قوله هو
directory_cover-duty = مناوب حتى { $moment }
directory_cover-on-call = تحت الطلب حتى { $moment }
directory_cover-instead = يُتصل بمكتب آخر حتى { $moment }
directory_cover-nobody = لا أحد حتى { $moment }
directory_cover-nobody-planned = لم يُعيَّن أحد
directory_cover-over = انتهى ما قاله عن مناوبته في { $moment }.
directory_cover-told = قيل في { $at }، ويسري حتى { $until }.
directory_cover-whole = في كل هذه الساعات يوجد أحد من المكتب.
directory_cover-gaps =
    { $n ->
        [zero] لا فترة بلا أحد من المكتب
        [one] فترة واحدة بلا أحد من المكتب
        [two] فترتان بلا أحد من المكتب
        [few] { $n } فترات بلا أحد من المكتب
        [many] { $n } فترة بلا أحد من المكتب
       *[other] { $n } فترة بلا أحد من المكتب
    }
directory_cover-gap-nobody = { $from } إلى { $until }: لا أحد
directory_cover-gap-instead = { $from } إلى { $until }: يُتصل بمكتب آخر
directory_change-cover = يقول من هنا متى يوجد مناوب
directory_change-cover-end = لم يعد يقول متى يوجد مناوب
directory_fork-decided = ما قرره موظفان
directory_fork-followed = متبعة
directory_fork-not-followed = لم تعد متبعة
directory_fork-decided-side = المعتمد هو الخلاصة ذات { $n } من المنشورات، بهذه المجموعات:
directory_fork-decided-note = كتابة { $name }: «{ $note }»
directory_fork-decided-look = من قرر ذلك وكيف تبيّن له
directory_say-wrong = القول إن هذا القيد خاطئ
directory_call-questioned = تقول دولة أخرى منذ { $day } إن هذا الرقم خاطئ
directory_questioned = تقول { $state } منذ { $day }: { $part } خاطئ. «{ $noticed }»
directory_questioned-own = صححوه بتغيير القيد، أو أكدوا أنه صحيح.
