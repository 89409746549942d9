### العربية: drafted by machine, not yet reviewed by a native lawyer.

case_parties = من { $from } إلى { $to }
case_basis = الأساس
case_urgency-claimed = طُلب بدرجة
case_priority-given = الأولوية الممنوحة
case_asked-in-full = المطلوب كاملا
case_due-of-part = { $due }، الجزء { $n }
case_whose-move = على من الدور
case_acts = الإجراءات
case_acts-earlier = إجراءات أسبق
case_acts-later = إجراءات لاحقة
case_acts-of = الإجراءات { $first } إلى { $last } من { $of }
case_act-number = الإجراء { $n }
case_without-effect = بلا أثر
case_proofs = إثباتات هذا الإجراء بترتيب وصولها
case_next = ما يمكنك فعله بعد ذلك
case_next-due = المطلوب الآن
case_next-onward = ما يدفع القضية قدما
case_no-rule = لا قاعدة معروفة
case_not-now = غير متاح الآن
case_next-others = ممكن أيضا
case_next-others-note = { $n ->
    [one] إجراء واحد لا ينتظره شيء
    [two] إجراءان لا ينتظرهما شيء
    [few] { $n } إجراءات لا ينتظرها شيء
    [many] { $n } إجراءً لا ينتظرها شيء
   *[other] { $n } إجراء لا ينتظرها شيء
}
case_with-reasons =
    { $n ->
        [one] { $n }، مع سببه
       *[other] { $n }، مع الأسباب
    }

avenue_rank = الترتيب { $n }
avenue_channel = القناة
avenue_clocks = المواعيد
avenue_limits = الحدود
avenue_written-to = { $office }، نشرته تلك الدولة، وآخر تأكيد له { $day }
avenue_why = لماذا هو متاح
avenue_why-uncertain = لماذا هو غير مؤكد
avenue_sources = المصادر
avenue_closed = غير متاح في هذا التاريخ
avenue_closed-count =
    { $n ->
        [one] { $n }، مع سببه
       *[other] { $n }، كل منها مع سببه
    }

ground_not-found = غير موجود في بيانات Comity القانونية
ground_available = متاح
ground_judgement = تقديرك

case_measure = التدبير
case_item = البند { $n }
case_confidential-yes = تُحفظ سريته بقدر ما يسمح القانون
case_confidential-no = غير مطلوبة
case_log-good =
    { $n ->
        [one] السجل مُتحقَّق منه، إجراء واحد
        [two] السجل مُتحقَّق منه، إجراءان
        [few] السجل مُتحقَّق منه، { $n } إجراءات
        [many] السجل مُتحقَّق منه، { $n } إجراءً
       *[other] السجل مُتحقَّق منه، { $n } إجراء
    }
case_log-broken = السجل مكسور
case_log-broken-title = السجل المحفوظ لهذه القضية لا يثبت
case_log-broken-text = لا تعتمد على هذه الصفحة. صدّر ما فيها، وأبلغ مدير النظام، واطلب من الطرف الآخر نسخته.
case_newest-first = الأحدث أولا. التوقيت { $city }.
case_export = تصدير وتحقق
case_print = عرض للطباعة
case_normal-view = العودة إلى العرض المعتاد
case_no-acts = لم يصدر أي إجراء في هذه القضية بعد.
case_claimed-at = بحسب قوله { $here }.
case_claimed-at-both = بحسب قوله { $here } · { $there }.
case_received-at = استُلم { $here }.
case_received-at-both = استُلم { $here } · { $there }.
case_not-received = لم يُستلم بعد.

stated_capability = الوسائل
stated_capacity = الأشخاص
stated_resources = المخصص له
stated_priority = الأولوية
stated_expected-date = متوقع في
stated_reference = المرجع
stated_wanted-by = يلزم في موعد أقصاه
stated_preserved = المحفوظ
stated_holder = لدى
stated_since = منذ
stated_last-day = اليوم الأخير
stated_legal-basis = الأساس القانوني
said_yes = نعم
said_no = لا
stated_about = بشأن
stated_act = الإفادة
stated_reason = السبب
stated_acts = الإفادات
stated_why = السبب
stated_text = النص

case_detail = الإفادة كاملة
case_detail-note =
    { $n ->
        [one] خانة واحدة
        [two] خانتان
        [few] { $n } خانات
       *[other] { $n } خانة
    }
case_erased-text = أُتلف النص. وتثبت الترويسة الموقعة أنه كان هنا.
case_unreadable-text = النص مختوم لمفتاح ليس لدى هذه السلطة.
case_waiting-text = لا يمكن بعدُ وضع { $n } من { $authority } في موضعها: لم يصل إجراء سابق لتلك السلطة.
case_flags = انظر في هذا
case_flags-more = و{ $n } أخرى من هذا النوع؛ وكلها في عرض الطباعة.
case_deadlines = مواعيد قائمة
case_no-deadlines = لا شيء مستحق.
case_clock-starts = يبدأ الموعد حين تستلمه عقدتهم.
case_end-of-day = حتى نهاية { $day }، { $city }
kept_title = بيانات محفوظة
kept_last-day = نهاية { $day }، { $city }
kept_lapses-soon = تنتهي المدة خلال { $n } أيام
kept_lapses = ينتهي حفظ البيانات { $day }
case_hidden-taken-out = لا تُعرض الأحرف الخفية
case_participants = المشاركون
case_now-there = الساعة الآن { $time }، { $offset }
case_link-up = الوصلة قائمة
case_link-down = الوصلة مقطوعة
case_link-unknown = لم يُرسل شيء بعد
case_link-heard = آخر اتصال { $moment }
case_fingerprint = بصمة المفتاح
case_review-title = صدر ليلا: يجب أن ينظر فيه زميل
case_review-text = انظر فيه قبل { $moment }، ودوّن ما تجده.
case_review-button = مراجعة الإصدار
case_done-reviewed = دُوّنت مراجعتك.
case_done-export = الملف جاهز.
case_answer-of = جواب السؤال { $n }
case_by-line = { $authority }، { $role }، الموظف { $number }
case_by-line-named = { $authority }، { $role }، الموظف { $number } ({ $name })

status_case-unopened = لم تُفتح
status_case-rejected = أعادتها عقدتهم
status_case-submitted = مقدَّم
status_case-acknowledged = تم الإقرار بالاستلام
status_case-in-triage = قيد الفرز
status_case-waiting-for-information = بانتظار معلومات
status_case-conditional = شروط مقترحة
status_case-postponed = مؤجَّل
status_case-in-execution = قيد التنفيذ
status_case-answered-in-part = أُجيب جزئيا
status_case-answered = أُجيب
status_case-preserved = محفوظة
status_case-refused = مرفوض
status_case-declined = لم يُقبل العرض
status_case-withdrawn = مسحوب
status_case-closed = مغلقة

expected_submit = تقديم الطلب
expected_submit-again = تصحيح الطلب وتقديمه من جديد
expected_acknowledge = الإقرار باستلام الطلب
expected_triage = بيان ما يمكن فعله وموعده
expected_answer = تنفيذ المطلوب أو رفضه مع الأسباب
expected_answer-questions = الإجابة عن الأسئلة
expected_send-request-for-disclosure = إرسال طلب الكشف قبل اليوم الأخير أو إغلاق القضية
expected_consider-refusal = النظر في الأسباب: الطلب من جديد في قضية جديدة أو إغلاق هذه
expected_decide-on-conditions = قبول الشروط أو رفضها
expected_resume = متابعة التنفيذ
expected_consider-answer = النظر في الجواب وإغلاق القضية إن لم يبق شيء قائم
expected_disclose-information = الكشف عن المعلومات، أو التحدث في شروط أخرى، أو سحب العرض
expected_consider-information = النظر في المعلومات وإغلاق القضية إن لم يبق شيء قائم
expected_close = وقف التنفيذ وإغلاق القضية
expected_erase = محو ما طُلب محوه أو بيان سبب عدم المحو
expected_nothing = لا شيء مستحق

because_no-request = لا طلب قائما في القضية بعد.
because_given-back = أعادت العقدة الأخرى الطلب.
because_not-acknowledged = قُدم الطلب؛ ولم يتوله أحد بعد.
because_not-answered = لم يُجب عن الطلب موضوعيا بعد.
because_questions-open = طلب الطرف متلقي الطلب معلومات ولا يستطيع المتابعة بدونها.
because_preserved = البيانات محفوظة لمدة؛ وبعدها قد تضيع.
because_refused = رُفض الطلب مع الأسباب.
because_information-offered = عُرضت معلومات بشروط.
because_information-disclosed = كُشف عن المعلومات.
because_conditions-declined = رُفضت الشروط؛ والمعلومات لا تزال معروضة.
because_conditions-accepted = قُبلت الشروط.
because_declined = رُفض العرض.
because_withdrawn = سُحب الطلب.
because_conditions-proposed = يساعد الطرف متلقي الطلب بشروط.
because_postponed = أرجأ الطرف متلقي الطلب التنفيذ.
because_in-execution = الطلب قيد التنفيذ.
because_answered = أُجيب عن الطلب.
because_closed = أُغلقت القضية.
because_erasure-asked = طلب الطرف الآخر المحو.

due_acknowledgement = الإقرار بالاستلام
due_needed-before = بعد ذلك يفوت الأوان
due_part-wanted = الموعد المرغوب للجواب
due_first-answer = الجواب الأول
due_expected-result = النتيجة كما يتوقعونها
due_follow-up = الطلب المعلن عنه
due_translation = الترجمة المعلن عنها
due_answer-to-questions = جواب الأسئلة
due_preservation-minimum = محفوظ على الأقل حتى
due_preservation-ends = آخر يوم للحفظ
due_collection-ends = اليوم الأخير للجمع الآني
due_erasure = المحو
due_review = مراجعة ما أرسله موظف بمفرده
due_kind-deadline = موعد نهائي
due_kind-minimum = حد أدنى
due_kind-effect-date = بعده قد تضيع البيانات
due_kind-target = ممارسة جيدة، لا توجبها معاهدة
due_kind-asking = كما تقول الدولة الطالبة، لا توجبه معاهدة
due_kind-asked = كما يقول من ينتظره، لا توجبه معاهدة
due_kind-own = كما يقول من يقوم به، لا توجبه معاهدة
due_kind-house = قاعدة داخلية، لا توجبها معاهدة
due_held-questions-open = موقوف حتى يُجاب عن الأسئلة
due_held-withdrawn = متوقف: سُحب الطلب
due_held-refused = متوقف: رُفض الطلب

proof_queued = موقع وفي صف الإرسال
proof_sent = أُرسل
proof_delivered = قبلته عقدتهم
proof_delivered-here = قبلته عقدتنا
proof_rejected = أعادته عقدتهم

case_other-basis = الأساس بكلمات الطرف الطالب
case_other-basis-citation = أين ورد ذلك الأساس

proof_opened = كان أمامهم حين تصرفوا
case_proof = الإثبات
proof_waiting = في طريقه

sensitivity_normal = عادي
sensitivity_restricted = مقيَّد
sensitivity_sealed = مختوم

measure_preservation = الحفظ
measure_preserved-traffic-disclosure = بيانات حركة محفوظة
measure_stored-data-access = بيانات مخزنة
measure_subscriber-info = معلومات المشترك
measure_domain-registration-data = بيانات تسجيل النطاق
measure_realtime-traffic = بيانات الحركة في الوقت الحقيقي
measure_interception = المحتوى في الوقت الحقيقي
measure_search-and-seizure = التفتيش والضبط
measure_examination-of-objects-and-sites = فحص الأشياء والمواقع
measure_testimony = إفادة أو شهادة
measure_service-of-documents = تبليغ المستندات
measure_information-and-records = معلومات وسجلات
measure_bank-account-identification = حسابات مصرفية
measure_locate-or-identify-person = تحديد مكان شخص أو هويته
measure_tracing = تتبع العائدات
measure_freezing = تجميد
measure_confiscation = مصادرة
measure_asset-return = إعادة الأصول
measure_extradition = تسليم المجرمين
measure_provisional-arrest = توقيف مؤقت
measure_spontaneous-information = معلومات تلقائية
measure_emergency-mla = مساعدة طارئة
measure_joint-investigation = تحقيق مشترك
measure_transfer-of-sentenced-person = نقل محكوم عليه
measure_transfer-of-proceedings = نقل الإجراءات الجنائية
measure_emergency-disclosure-by-provider = إفصاح طارئ من مزود

ground_name-dual-criminality = ازدواجية التجريم
ground_name-political-offence = جريمة سياسية
ground_name-essential-interests = المصالح الأساسية
ground_name-domestic-law-prohibits-action = قانوننا يحظر الإجراء
ground_name-contrary-to-legal-system = يتعارض مع نظامنا القانوني
ground_name-not-in-conformity = غير مطابق للصك
ground_name-de-minimis = مسألة قليلة الأهمية
ground_name-available-otherwise = متاح بطريق آخر
ground_name-nationality = مواطن الدولة
ground_name-own-jurisdiction = ولاية قضائية وطنية
ground_name-discrimination = خطر التمييز
ground_name-death-penalty = عقوبة الإعدام
ground_name-ne-bis-in-idem = سبق الحكم فيه
ground_name-penalty-threshold = العقوبة دون الحد
ground_name-offence-not-covered = جريمة خارج نطاق الصك
ground_name-data-protection = حماية البيانات
ground_name-fiscal = يتعلق أيضا بالضرائب
ground_name-confidentiality-risk = قد تتضرر السرية
ground_name-confidentiality = يطلب السرية
ground_name-form-electronic = ورد إلكترونيا
ground_name-speciality = استخدام لغرض آخر
ground_name-own-proceedings = إجراءات قضائية وطنية
ground_name-bank-secrecy = السرية المصرفية
ground_name-domestic-law-or-treaty = قانوننا أو معاهدة أخرى لا تسمح به
ground_name-time-bar = التقادم
ground_name-insufficient-evidence = أدلة غير كافية
ground_name-military-offence = جريمة عسكرية
ground_name-pending-case = قضية قائمة لدينا
ground_name-trial-in-absence = محاكمة غيابية
ground_name-amnesty = عفو عام
ground_name-age = دون سن المسؤولية
ground_name-serve-at-home = تنفيذ العقوبة في الداخل
ground_name-immunity = حصانة أو امتياز
ground_name-fundamental-rights = الحقوق الأساسية

flag_equivocation = وقعت { $authority } إجراءات مختلفة لموضع واحد في السجل.
flag_second-request = ورد طلب أو عرض ثانٍ في القضية نفسها ولا أثر له. انظر من فتح القضية.
flag_other-state-named = يسمي الطلب { $from } و{ $to }؛ وقد وُقع عن { $requesting } إلى { $requested }.
flag_closing-crossed = أُغلقت القضية وإفادة من الطرف الآخر في طريقها.
flag_withdrawal-crossed = تقاطع سحب مع جواب. يتوقف التنفيذ؛ ويبقى كلاهما قائما.
flag_said-twice = قالت سلطتان الشيء نفسه على نحو مختلف؛ والعبرة بالأخير.
flag_answers-crossed = أجابت سلطتان دون أن ترى إحداهما الأخرى.
flag_answered-without-information = لم يكن من كتب الجواب قد رأى سؤالا أو جوابا كان في طريقه.
flag_claimed-ahead = الوقت المدعى به بعد وقت الإيصال: إحدى الساعات خاطئة.
flag_claimed-behind = وصل الإجراء بعد الوقت المدعى به: انتظر في الطريق، أو إحدى الساعات خاطئة.
stated_malformed = كما ورد

expected_answer-consultation = الرد على التشاور
expected_decide-on-warning = بيان هل يُمضى في الحفظ
expected_decide-on-extension = تمديد الحفظ أو بيان سبب عدم التمديد
expected_answer-costs = بيان من يتحمل التكاليف
expected_confirm-receipt = تأكيد ما وصل
expected_decide-on-use = البت في الاستخدام الآخر
because_answer-consultation = يتشاور الطرف الآخر قبل أن يقرر.
because_decide-on-warning = ينبه الطرف متلقي الطلب إلى أن الحفظ قد يضر.
because_decide-on-extension = يطلب الطرف الطالب حفظ البيانات مدة أطول.
because_answer-costs = أعلن الطرف متلقي الطلب تكاليف غير عادية.
because_confirm-receipt = سُلّم شيء؛ ولم يؤكد أحد استلامه.
because_decide-on-use = يطلب الطرف الطالب استخدام ما حصل عليه لغرض آخر.
due_reply = الرد
due_postponement-ends = نهاية الإرجاء
due_held-ended = انتهى

moves_handling = التولي
moves_information = المعلومات
moves_terms = الشروط
moves_execution = التنفيذ
moves_collecting = الجمع الآني
moves_answers = الجواب
moves_preserving = الحفظ
moves_results = النتائج
moves_ending = الإنهاء
moves_record = السجل

case_about-parts = بشأن
case_contents-of-treaty = ما تطلبه المعاهدة بين الطرفين
case_unnamed = قضية مع { $state }
case_unnamed-told = معلومات من { $state }
case_unnamed-told-on = معلومات من { $state }، { $day }
case_unnamed-given = معلومات إلى { $state }
case_unnamed-given-on = معلومات إلى { $state }، { $day }
case_call-back-first-contact = لم يسبق لأحد هنا أن تعامل مع { $authority }. عاود الاتصال بالرقم المنشور، لا برقم ورد في الرسالة، قبل فعل أي شيء.
case_call-back-keys-changed = مفاتيح الدولة الأخرى جديدة منذ { $moment }. عاود الاتصال بالرقم المنشور، لا برقم ورد في الرسالة أبدا، قبل فعل أي شيء.
case_call-back-number = الرقم الذي نشروه
case_called-back-button = عاودنا الاتصال: إنهم هم
case_called-back-not = إن لم يكونوا هم، أو لم يكن أحد هناك على علم بالأمر: لا تفعل شيئاً مما يُطلب، وأبلغ مشرفاً.
case_called-back = عاود { $name } الاتصال، { $moment }: إنهم هم
case_done-called-back = سُجِّل من عاود الاتصال ومتى. ولا تُبلَّغ الدولة الأخرى بذلك.
case_done-told-us = سُجِّل أننا كنا نحن، ومن قال ذلك ومتى. ولا تُبلَّغ الدولة الأخرى.
case_done-told-nobody = سُجِّل أنه لم يُبلَّغ أحد هنا، ومن قال ذلك ومتى. ولا تعلم الدولة الأخرى بذلك بعد: اتصل بها وأبلغها كتابةً.
case_done-told-open = سُجِّل سحب الإجابة، ومن قال ذلك ومتى. ويُطرح السؤال من جديد. ولا تُبلَّغ الدولة الأخرى.
case_in-doubt = { $n ->
        [one] ورد إجراء واحد في هذه القضية بمفتاح ألغته { $authority } بعد ذلك: منذ { $since } ربما كان في أيد أخرى. عاود الاتصال بالرقم المنشور واسأل أي الإجراءات صادر عنهم. لم يُزَل شيء.
        [two] ورد إجراءان في هذه القضية بمفتاح ألغته { $authority } بعد ذلك: منذ { $since } ربما كان في أيد أخرى. عاود الاتصال بالرقم المنشور واسأل أي الإجراءات صادر عنهم. لم يُزَل شيء.
        [few] وردت { $n } إجراءات في هذه القضية بمفتاح ألغته { $authority } بعد ذلك: منذ { $since } ربما كان في أيد أخرى. عاود الاتصال بالرقم المنشور واسأل أي الإجراءات صادر عنهم. لم يُزَل شيء.
        [many] ورد { $n } إجراءً في هذه القضية بمفتاح ألغته { $authority } بعد ذلك: منذ { $since } ربما كان في أيد أخرى. عاود الاتصال بالرقم المنشور واسأل أي الإجراءات صادر عنهم. لم يُزَل شيء.
       *[other] ورد { $n } إجراء في هذه القضية بمفتاح ألغته { $authority } بعد ذلك: منذ { $since } ربما كان في أيد أخرى. عاود الاتصال بالرقم المنشور واسأل أي الإجراءات صادر عنهم. لم يُزَل شيء.
    }
case_in-doubt-here = { $n ->
        [one] ورد إجراء واحد من { $authority } في هذه القضية بعد { $since }: منذ ذلك الحين يشكّ موظفان هنا في ما يرد من هناك. اسأل برقم ورد في مذكرة دبلوماسية هل هو صادر عنهم. لم يُزَل شيء.
        [two] ورد إجراءان من { $authority } في هذه القضية بعد { $since }: منذ ذلك الحين يشكّ موظفان هنا في ما يرد من هناك. اسأل برقم ورد في مذكرة دبلوماسية أيهما صادر عنهم. لم يُزَل شيء.
        [few] وردت { $n } إجراءات من { $authority } في هذه القضية بعد { $since }: منذ ذلك الحين يشكّ موظفان هنا في ما يرد من هناك. اسأل برقم ورد في مذكرة دبلوماسية أيها صادر عنهم. لم يُزَل شيء.
        [many] ورد { $n } إجراءً من { $authority } في هذه القضية بعد { $since }: منذ ذلك الحين يشكّ موظفان هنا في ما يرد من هناك. اسأل برقم ورد في مذكرة دبلوماسية أيها صادر عنهم. لم يُزَل شيء.
       *[other] ورد { $n } إجراء من { $authority } في هذه القضية بعد { $since }: منذ ذلك الحين يشكّ موظفان هنا في ما يرد من هناك. اسأل برقم ورد في مذكرة دبلوماسية أيها صادر عنهم. لم يُزَل شيء.
    }
case_act-in-doubt = ورد بمفتاح ربما كان في أيد أخرى منذ { $since }. اسأل هل هو صادر عنهم.
case_call-back = للتأكد من أن رسالة صادرة عنهم، اتصل
case_call-back-from = بالرقم الذي نشروه
case_call-from-message = (كما يقول الطلب؛ ولا يثبت شيئا)
case_emergencies-of-year =
    { $asked ->
        [one] الحالة الطارئة الوحيدة الواردة من هناك خلال سنة؛ وما عومل منها بأقل: { $lowered }
       *[other] الحالات الطارئة الواردة من هناك خلال سنة: { $asked }، وما عومل منها بأقل: { $lowered }
    }
case_emergencies-in-time-here = أُكد استلامه هنا في موعده: { $inTime } من { $over }
case_emergencies-in-time-there = الحالات الطارئة من هنا إلى هناك خلال سنة، التي أُكد استلامها في موعدها: { $inTime } من { $over }
case_treated-as = يُعامَل بدرجة
case_lowered = يُعامَل لدى { $state } بأقل استعجالا مما طُلب: { $reasons } ما تقوله بعد ذلك يستدعي مناوبتهم بصفته مستعجلا لا طارئا. فإن كانت حالة طارئة فاتصل بالهاتف.
case_lowered-own = يُعامَل هنا بأقل استعجالا مما طُلب: { $reasons }
