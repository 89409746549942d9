### العربية: drafted by machine, not yet reviewed by a native lawyer.

command-node_no-case = لا قضية بعد.
command-node_case = القضية
command-node_authority = السلطة
command-node_with = مع
command-node_measures = التدابير
command-node_status = الحالة
command-node_changed = آخر تغيير
command-node_act = الإجراء
command-node_kind = النوع
command-node_author = صاحبه
command-node_stored = خُزن
command-node_case-to = إلى { $authority }
command-node_case-from = من { $authority }
command-node_body = { $state ->
        [erased] مُحي النص
        [damaged] الإجراء تالف
        [unreadable] تتعذر قراءة النص
       *[kept] النص محفوظ
    }
command-node_acts-damaged = { $n ->
        [one] إجراء واحد تالف: comity log check --deep يسميه ويعمل على إصلاحه.
        [two] إجراءان تالفان: comity log check --deep يسميهما ويعمل على إصلاحهما.
        [few] { $n } إجراءات تالفة: comity log check --deep يسميها ويعمل على إصلاحها.
        [many] { $n } إجراءً تالفا: comity log check --deep يسميها ويعمل على إصلاحها.
       *[other] { $n } إجراء تالف: comity log check --deep يسميها ويعمل على إصلاحها.
    }
command-node_mending-begun = صفوف تالفة أُبلغ بها الإصلاح: { $n }؛ أُصلح منها حتى الآن: { $mended }.
command-node_mending-waits = ينتظر { $peer }: { $row }
command-node_mending-refused = لم يعط { $peer } نسخة تثبت ({ $code }): { $row }
command-node_mending-none = لا يمكن إصلاحه، ليس لدى أحد غيركم: { $row }
command-node_mending-beyond = لا يمكن إصلاحه من نظير: { $log } لـ { $of }
command-node_next-wait = التالي: دع العقدة تعمل؛ تسأل من جديد كل عشر دقائق. ثم افحص من جديد.
command-node_next-peer = التالي: ليشغّل النظير comity log check --deep لديه، ثم افحص من جديد.
command-node_next-restore = التالي: احتفظ بنسخة من قاعدة البيانات كما هي، واعرف من غيّرها، واستعد آخر نسخة احتياطية يكون فيها هذا الفحص سليما كله؛ وما قيل منذ ذلك يعود من النظراء.
command-node_next-again = التالي: شغّل هذا الفحص من جديد؛ وما أُصلح يثبت عندئذ.
command-node_erase-proposed = اقتُرح إتلاف نص الإجراء { $act }. لم يُتلف شيء بعد.
command-node_erase-agree = { $n ->
        [one] يوافق موظف واحد في المكتب: صفحة «بانتظار الموافقة».
        [two] يوافق موظفان في المكتب: صفحة «بانتظار الموافقة».
        [few] يوافق { $n } موظفين في المكتب: صفحة «بانتظار الموافقة».
        [many] يوافق { $n } موظفا في المكتب: صفحة «بانتظار الموافقة».
       *[other] يوافق { $n } موظف في المكتب: صفحة «بانتظار الموافقة».
    }
command-node_log = السجل
command-node_of = لـ
command-node_ok = سليم
command-node_broken = مكسور
command-node_entries = { $n ->
        [one] مدخلة واحدة
        [two] مدخلتان
        [few] { $n } مدخلات
       *[other] { $n } مدخلة
    }
command-node_case-of = القضية { $case } لـ { $authority }
command-node_all-whole = كل السلاسل سليمة.
command-node_was-changed = غُيّر شيء أو أُزيل من وراء العقدة.
command-node_statement-of = { $participant }، الإصدار { $version } بتاريخ { $issued }، في { $url }
command-node_fingerprint = البصمة: { $fingerprint }
command-node_fingerprint-words = الشيء نفسه كلمات وأرقاما، كما يقارنه الطرف الآخر:
command-node_statement-send = أرسل البيان بأي طريق؛ والكلمات والأرقام بطريق آخر (مذكرة دبلوماسية).
command-node_written-to = كُتب في { $file }.
command-node_since = منذ { $time }
command-node_admitted = قُبل { $time }، قبله { $officers }
command-node_proposed = اقتُرح { $time }؛ ويقارنه موظفان في المكتب
command-node_compared = اقتُرح { $time }، قارنه { $officer }؛ ويؤكد موظف ثانٍ في المكتب
command-node_peer-state = { $state ->
        [self] هذه العقدة
        [up] قائم
        [down] مقطوع
        [suspended] موقوف هنا
        [proposed] مقترح
       *[unknown] غير معروف
    }
command-node_key-proposed = { $n ->
        [one] تم الاقتراح. لم يتغير شيء بعد: يوافق موظف واحد في المكتب، صفحة «المشاركون»، «المفاتيح».
        [two] تم الاقتراح. لم يتغير شيء بعد: يوافق موظفان في المكتب، صفحة «المشاركون»، «المفاتيح».
        [few] تم الاقتراح. لم يتغير شيء بعد: يوافق { $n } موظفين في المكتب، صفحة «المشاركون»، «المفاتيح».
        [many] تم الاقتراح. لم يتغير شيء بعد: يوافق { $n } موظفا في المكتب، صفحة «المشاركون»، «المفاتيح».
       *[other] تم الاقتراح. لم يتغير شيء بعد: يوافق { $n } موظف في المكتب، صفحة «المشاركون»، «المفاتيح».
    }
command-node_keys-of = { $participant }: البيان { $version } بتاريخ { $issued }
command-node_key-in-use = مستعمل
command-node_key-earlier = سابق
command-node_key-in-doubt = ملغى، مشكوك فيه منذ { $since }
command-node_key-change-rotated = بانتظار موظفين: مفاتيح جديدة لـ { $whose }، اقتُرحت { $time }
command-node_key-change-revoked = بانتظار موظفين: إلغاء المفاتيح القديمة لـ { $whose }، مشكوك فيها منذ { $since }، اقتُرح { $time }
command-node_key-node = العقدة نفسها
command-node_key-peer = { $participant }: البيان { $version } بتاريخ { $issued }
command-node_key-peer-revoked = ألغى مفتاحا لـ { $authority }: مشكوك فيه منذ { $since }، انتهى في { $ended }
command-node_is-proposed = اقتُرح { $participant }. لا يصدّقه أحد بعد.
command-node_compare = يسجل موظفان الدخول في المكتب ويقارنانه بالمذكرة: صفحة «المشاركون».

verify-check_canonical-form = الشكل
verify-check_trust = الثقة
verify-check_act-signatures = توقيعات الإجراءات
verify-check_act-chain = سلسلة كل صاحب
verify-check_body-commitments = المضامين
verify-check_erasures = عمليات المحو
verify-check_receipts = الإيصالات
verify-check_links = سجلات الوصلات
verify-check_exporter-seal = ختم المصدِّر
verify-verdict_valid = صالح
verify-verdict_consistent = متسق؛ ولم يُفحص من صنع المفاتيح
verify-verdict_invalid = غير صالح
command-verify_of-file = { $file }: { $verdict }
command-verify_first-broken = أول عنصر مكسور: { $broken }
command-verify_ends-with = ينتهي الملف بـ:
command-verify_received = { $authority }: الإجراء { $seq }، { $kind }، استُلم { $at }
command-verify_claimed = { $authority }: الإجراء { $seq }، { $kind }، { $at } بحسب قوله، بلا إيصال
command-verify_uncovered = لم يؤكده أحد غيره
command-verify_all-confirmed = يؤكد الطرف الآخر كل إجراء.
command-verify_not-confirmed = لم يؤكدها الطرف الآخر، لا بإيصال ولا بإجراء رآها: { $n }.
command-verify_more-after = لا يبين هل جاء شيء بعد ذلك إلا ملف الطرف الآخر.

command-facts_wrong = خطأ:
command-facts_missing = ناقص:
command-facts_advice = نصيحة:
command-facts_understood = مفهوم:

command-officer_link-for = رابط { $officer }؛ يعمل مرة واحدة ولمدة ساعة:
command-officer_link-hand-over = سلّمه بطريق لا يقرؤه غيره. به يختار الموظف كلمة مرور أو يضيف مفتاح مرور في المكتب.
command-officer_suspended = أُوقف { $officer }؛ وانتهت كل الجلسات.
command-officer_ahead =
    { $n ->
        [one] نوبة قادمة واحدة تسمي هذا الموظف:
        [two] نوبتان قادمتان تسميان هذا الموظف:
        [few] { $n } نوبات قادمة تسمي هذا الموظف:
       *[other] { $n } نوبة قادمة تسمي هذا الموظف:
    }
command-officer_ahead-nobody = من { $from } إلى { $until }: ليست لأحد الآن. أعطها لأحد في جدول المناوبات.
command-officer_ahead-held = من { $from } إلى { $until }: هي للبديل الآن.
command-officer_ahead-substitute = من { $from } إلى { $until }: بصفته بديلا.
command-officer_ahead-more =
    { $n ->
        [one] وواحدة أخرى
        [two] واثنتان أخريان
       *[other] و{ $n } أخرى
    }
command-officer_ahead-fallback = سُمي هذا الموظف أيضا للساعات التي بلا نوبة: سمِّ غيره.
command-officer_let-in = يجوز لـ { $officer } تسجيل الدخول من جديد.
command-officer_role-is = صفة { $officer } الآن: { $role }.
command-officer_head-officer = الموظف
command-officer_head-name = الاسم
command-officer_head-role = الصفة
command-officer_head-state = الحالة
command-officer_head-ways = طريقة الدخول
command-officer_head-sessions = الجلسات
command-officer_glass-name = الحساب المحفوظ في الظرف
command-officer_glass = لظرف يُحفظ حيث مفاتيح الدار: يُفتح مرة واحدة لساعة، ولا يرى أي قضية، ويُخطَر الجميع.
command-token_head-token = الرمز
command-token_head-authority = السلطة
command-token_head-name = النظام
command-token_head-state = الحالة
command-token_head-number = الرقم
command-token_head-expires = حتى
command-token_head-used = آخر استعمال
command-token_asked = طُلب رمز الوصول { $token }. يوافق عليه موظفان من السلطة على { $page }، ويستلم أحدهما سره هناك.
command-token_ended = انتهى رمز الوصول { $token }: لم يعد أحد يدخل به.
command-officer_state-active = عامل
command-officer_state-suspended = موقوف
command-officer_state-no-way-in = لم يدخل بعد

command-log_audit = سجل التدقيق
command-log_journal = السجل الداخلي
command-log_link = سجل الوصلة
command-log_records = السجلات
command-log_acts = الإجراءات
command-log_receipts = الإيصالات
command-log_keys = المفاتيح
command-log_anchors = رؤوس يحفظها النظراء
command-node_link-of = { $lane ->
        [emergency] من { $from } إلى { $to }، الحالات الطارئة
       *[normal] من { $from } إلى { $to }
    }

command-duty_at = { $authority }، { $moment }
command-duty_called = يستدعي الإنذار أولا: { $officers }
command-duty_nobody = لا أحد في المناوبة: يستدعي الإنذار كل موظفي المناوبة، وحيث لا يوجدون يستدعي الجميع
command-duty_unrelieved = ومعهم من لم تُستلم نوبته بعد: { $officers }
command-duty_next = التالي: { $officers }، من { $moment }
command-duty_no-next = لا نوبة مقررة لما بعد
command-duty_fallback = للساعات التي بلا نوبة: { $who }
command-duty_no-fallback = لم يُسمَّ أحد للساعات التي بلا نوبة
command-duty_head-authority = السلطة
command-duty_head-from = من
command-duty_head-until = إلى
command-duty_head-officer = الموظف
command-duty_head-substitute = البديل
command-duty_gone = موقوفون أو لا يعملون في قضايا: { $officers }
command-duty_no-shift = لا نوبة في هذا الأسبوع.
command-duty_no-gap = { $authority }: كل ساعة حتى آخر نوبة لأحد
command-duty_gaps-of =
    { $n ->
        [one] { $authority }: ليست لأحد، مرة واحدة
        [two] { $authority }: ليست لأحد، مرتين
        [few] { $authority }: ليست لأحد، { $n } مرات
       *[other] { $authority }: ليست لأحد، { $n } مرة
    }
command-duty_silent = لا شيء يرن.
command-duty_rings = { $authority }: { $sort }، { $peer }، منذ { $time }
command-duty_sort-emergency = حالة طارئة
command-duty_sort-unreached = حالة طارئة لنا لم يتولها أحد هناك
command-duty_sort-told = ما تقول دولة أخرى إنها أبلغتنا به ولم يؤكده أحد هنا
command-duty_sort-lapse = بيانات محفوظة لنا تنتهي مدتها خلال يوم
command-duty_sort-answer = رد في حالة طارئة لنا
command-duty_sort-urgent = إفادة مستعجلة
command-duty_sort-release = شيء صادر عنا في حالة طارئة ينتظر موافقة موظف
command-duty_sort-test = اختبار
command-duty_by-screen = الشاشة
command-duty_by-mail = البريد الإلكتروني
command-duty_by-gateway = الهاتف
command-duty_reached = { $officer }، { $way }: وصل { $time }
command-duty_not-reached = { $officer }، { $way }: استُدعي { $time }، لم يصل بعد
command-duty_reach-said = قال { $peer } في { $time } من استدعاهم في { $case }
command-duty_reach-silent = لم يقل { $peer } من استدعاهم في { $case }

command-directory_head-state = الدولة
command-directory_head-authority = السلطة
command-directory_head-name = الاسم
command-directory_head-call-back = معاودة الاتصال
command-directory_head-open = مفتوح الآن
command-directory_open-yes-cover = نعم، مناوب
command-directory_open-yes-hours = نعم، حسب ساعاته
command-directory_open-no-cover = لا، لا مناوب
command-directory_open-no-hours = لا، حسب ساعاته
command-directory_open-unknown = غير معروف
command-directory_in-doubt = موضع شك: لا تتصلوا
command-directory_none = لم تنشر أي دولة سلطة كهذه.
command-duty_sort-wake = يجب إيقاظ موظفين خلف حاجز

command-does_relay = بيان ما يُنقل لغيرنا وعن طريق غيرنا، بالأعداد والأعمار وحدها، ومن وافق عليه
command-relay_carried = يُنقل لغيرنا:
command-relay_given = سُلِّم إلى مُرحِّلات ولم يصل إيصاله بعد:
command-relay_none = لا شيء
command-relay_named-by = تسميه مُرحِّلا: { $states }
command-relay_named-by-nobody = لا أحد يسمي هذه العقدة مُرحِّلا.
command-relay_named = { $authority } تسمي مُرحِّلاتها: { $relays }
command-relay_agreed = ينشر موظفان المُرحِّلات التي تسميها السلطة ويسحبانها في صفحتها من الدليل. أما نقل هذه العقدة من عدمه فهو الإعداد exchange.relay.
command-relay_head-from = من
command-relay_head-to = إلى
command-relay_head-by = بواسطة
command-relay_head-lane = المسار
command-relay_head-waiting = ينتظر
command-relay_head-bytes = بايت
command-relay_head-oldest = الأقدم
command-relay_head-answered = أُجيب
command-officer_signed-out = { $n ->
    [one] انتهت جلسة واحدة لـ { $officer }.
    [two] انتهت جلستان لـ { $officer }.
    [few] انتهت جلسات { $officer }: { $n }.
   *[other] انتهت جلسات { $officer }: { $n }.
}
command-node_standing-asked = اقتُرح. ولم يتغير شيء بعد. عدد الموظفين الذين يوافقون في المكتب، صفحة المشاركين: { $n }
command-does_authority = في عقدة: سلطاتها وموظفوها ومفاتيحها
command-does_authority-list = سلطات هذه العقدة: الموظفون والمنطقة الزمنية ومنذ متى يسري مفتاح التوقيع وكيف تضاف سلطة
command-does_backup-list = النسخ الموجودة حيث تكتب العقدة نسخها، الأحدث أولا، وأيها قُرئ إلى آخره
command-does_officer-waiting = تغييرات الموظفين التي تنتظر شخصا ثانيا
command-officer_waiting-agree = يوافق عليها أو يوقفها موظف سجّل دخوله في المكتب (تغييرات الموظفين المنتظرة). ولا يفعل ذلك أي أمر: فمن يدير الآلة ليس الشخص الثاني.
command-does_peers-changed = ما تقوله بيانات مفاتيح الدول الأخرى خلافا لما قبل يوم معين: المفاتيح والعناوين والسلطات
option_changed-since = من هذا اليوم، بساعة السلطة الأولى: ما أخذت به هذه العقدة منذ ذلك
command-node_changed-peer = { $participant }: البيان { $version }، أُخذ به هنا { $moment }
command-node_changed-new = لم يُعرف هنا إلا منذ ذلك.
command-node_changed-none = لم تعلن أي دولة منذ ذلك شيئا آخر عن مفاتيحها.
command-node_key-backup = { $by ->
    [node] بعد ذلك تحوي النسخ السابقة مفاتيح لم يعد النظراء يقبلونها. تنشئ العقدة عندئذ نسخة بنفسها؛ تحقق من ذلك: comity backup list.
   *[hand] بعد ذلك تحوي النسخ السابقة مفاتيح لم يعد النظراء يقبلونها. أنشئ عندئذ واحدة: comity backup --to FOLDER --recipient KEYFILE.
}
