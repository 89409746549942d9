### العربية: drafted by machine, not yet reviewed by a native lawyer.

request_step-facts = الوقائع
request_step-avenue = السبيل القانوني
request_step-contents = المحتويات
request_step-check = التحقق
request_step-approve = الموافقة والإرسال
request_choose = اختر
request_change = تعديل
request_remove = إزالة
request_save = حفظ
request_leave = تركه لوقت لاحق
request_saved = تم الحفظ.
request_saved-with =
    { $n ->
        [one] تم الحفظ. أمر واحد يحتاج إلى تصحيح قبل أن يمكن الإرسال
        [two] تم الحفظ. أمران يحتاجان إلى تصحيح قبل أن يمكن الإرسال
        [few] تم الحفظ. { $n } أمور تحتاج إلى تصحيح قبل أن يمكن الإرسال
        [many] تم الحفظ. { $n } أمرا تحتاج إلى تصحيح قبل أن يمكن الإرسال
       *[other] تم الحفظ. { $n } أمر تحتاج إلى تصحيح قبل أن يمكن الإرسال
    }
request_wrong =
    { $n ->
        [one] أمر واحد يحتاج إلى تصحيح قبل أن يمكن الإرسال
        [two] أمران يحتاجان إلى تصحيح قبل أن يمكن الإرسال
        [few] { $n } أمور تحتاج إلى تصحيح قبل أن يمكن الإرسال
        [many] { $n } أمرا تحتاج إلى تصحيح قبل أن يمكن الإرسال
       *[other] { $n } أمر تحتاج إلى تصحيح قبل أن يمكن الإرسال
    }
request_missing-title =
    { $n ->
        [one] أمر واحد يحول دون اكتمال هذا الطلب
        [two] أمران يحولان دون اكتمال هذا الطلب
        [few] { $n } أمور تحول دون اكتمال هذا الطلب
        [many] { $n } أمرا تحول دون اكتمال هذا الطلب
       *[other] { $n } أمر تحول دون اكتمال هذا الطلب
    }
request_returned = أعاد زميل هذه المسودة
request_approved-once = وافق زميل على هذه المسودة. وحفظ أي تعديل يُسقط الموافقة، لأنها مُنحت لنص آخر.
request_go-all-the-same = عرض السبل مع ذلك
request_conflict-title = حُفظت هذه المسودة في موضع آخر وأنت تكتب
request_conflict-text = نصك باقٍ في النموذج أدناه ولم يُحفظ بعد. حفظها زميل، أو حفظتها أنت في علامة تبويب أخرى. اقرأ المحفوظ، وضع في النموذج ما ينبغي أن يبقى، ثم احفظ من جديد: عندئذ يحل النموذج محل النص المحفوظ.
request_conflict-theirs = كما هي محفوظة، حيث تختلف عما لديك
request_conflict-same = لا شيء في هذه الصفحة يختلف.
request_conflict-blank = متروك فارغا
request_field-numbered = { $field }، البند { $n }
request_field-in-part = { $field }، الجزء { $part }
request_field-in-part-numbered = { $field }، الجزء { $part }، البند { $n }
request_field-missing = { $field }: غير مذكور
request_facts-title = ما الذي حدث، وما المطلوب؟
request_facts-lead = ابدأ بالوقائع؛ فالمعاهدات تأتي بعدها. كل شيء يُحفظ كما كُتب، وكذلك ما لم يكتمل.
request_facts-go = حفظ وعرض السبل
request_need-measure = اختر التدبير: السبل تتوقف عليه
request_need-to = اختر الدولة متلقية الطلب: السبل تتوقف عليها
request_parts = المطلوب
request_parts-hint = يمكن إرسال كل من هذه طلبا. الحفظ أولا: ما ضاع من البيانات لا يمكن تسليمه. ويُجاب كل جزء على حدة.
request-hint_to = حيث توجد البيانات أو الشخص. دول هذه الشبكة أولا. والدولة التي لا عقدة لها خارج هذه الشبكة: يُجاب عن السبل مع ذلك، ويذهب الطلب على الورق.
request_state = { $name } ({ $code })
request_no-node = { $name } ({ $code })، بلا عقدة
request_no-node-here = لا عقدة لـ { $state } في هذه الشبكة: لا يمكن إرسال الطلب من هنا. اطبع هذه الصفحة وأرسلها عبر قناة السبيل
request-hint_toAuthority = من دليل هذه الشبكة. إن تُرك مفتوحا اختير بحسب المطلوب: ما لا يحتمل الانتظار يذهب إلى جهة الاتصال 24/7.
request_usual-authority = المعتاد: نقطة الاتصال 24/7 لما لا يحتمل الانتظار
request-hint_title = كما سيسميه الزملاء لدى الطرفين، بلا بيانات شخصية.
request-hint_offences = العبرة بالسلوك لا بالاسم: اختر أقرب الجرائم واذكر بجانبها الحكم في قانونكم.
request-add_offences-known = إضافة جريمة من القائمة
request-add_offences-other = إضافة جريمة أخرى بالكلمات
request_offence-n = الجريمة { $n }
request_offence-item = { $title }، { $pinpoint }
penalty_years =
    { $n ->
        [one] حتى سنة واحدة
        [two] حتى سنتين
        [few] حتى { $n } سنوات
       *[other] حتى { $n } سنة
    }
penalty_months =
    { $n ->
        [one] حتى شهر واحد
        [two] حتى شهرين
        [few] حتى { $n } أشهر
        [many] حتى { $n } شهرا
       *[other] حتى { $n } شهر
    }
request-hint_conduct = من فعل ماذا ومتى وكيف، بقدر ما هو معروف. على هذه الجمل تُفحص ازدواجية التجريم.
request_row-title = البند { $n }: { $kind }
request-ask_urgency-level = ما درجة الاستعجال؟
priority-hint_routine = في دوره.
priority-hint_urgent = قبل غيره: قد تضيع بالانتظار بيانات أو إجراءات قضائية.
priority-hint_emergency = فورًا: خطر كبير ووشيك على حياة شخص أو سلامته.
request-hint_urgency-why = ما الذي يحدث، ولمن، ومتى، إن لم يُفعل شيء.
request-hint_sensitivity = مدى التحفظ في تداول القضية. وهو يُرسل: يقرؤه الطرف الآخر ويُطلب منه مثله.
request-ask_confidentialityRequested = هل يُطلب من الطرف الآخر حفظ السرية؟
request-answer_confidentialityRequested-yes = نعم، وألا يُخبَر المستخدم
request-answer_confidentialityRequested-no = لا
request_language-item = { $name }
request-hint_language = اللغة التي تكتب بها نصوص هذا النموذج.
request_fact-title = الوقائع
request_fact-case = القضية
request_fact-from = من
request_fact-to = إلى
request_fact-on = بتاريخ
request_open_0 = لا سبيل متاحا
request_open_1 = سبيل واحد متاح
request_open_2 = سبيلان متاحان
request_open_3 = ثلاثة سبل متاحة
request_open_4 = أربعة سبل متاحة
request_open_5 = خمسة سبل متاحة
request_open_6 = ستة سبل متاحة
request_open_7 = سبعة سبل متاحة
request_open_8 = ثمانية سبل متاحة
request_open_9 = تسعة سبل متاحة
request_open-many =
    { $n ->
        [few] { $n } سبل متاحة
        [many] { $n } سبيلا متاحا
       *[other] { $n } سبيل متاح
    }
request_avenue-lead = مرتبة بحسب واجب الإجابة؛ ثم المفتوح قبل المقيد، والقواعد الخاصة بالطرفين قبل الأعم. الاختيار لك؛ ويُحفظ اختيارك وسببه مع المسودة.
request_of-them-limited =
    { $n ->
        [one] واحد منها يتوقف على أكثر من المعاهدة.
        [two] اثنان منها يتوقفان على أكثر من المعاهدة.
       *[other] { $n } منها تتوقف على أكثر من المعاهدة.
    }
request_preserve-title = افعل هذا أولا: اطلب حفظ البيانات
request_preserve-text = قد تضيع البيانات قبل أن يُقرأ طلبها. ونقاط الاتصال 24/7 تستطيع تأمينها الآن. تُنشأ مسودة ثانية بالوقائع نفسها؛ وتبقى هذه.
request_preserve-button = طلب الحفظ أولا
request_is-main = الأساس الرئيسي
request_is-second = الأساس الثاني
request_use = استخدام هذا السبيل
request_use-both = استخدام { $first } و { $second } معا
request_use-alone = استخدام { $n } وحده
request_other-avenues = سبل أخرى
request_use-instead = استخدام هذا بدلا منه
request_use-second = ذكره أساسا ثانيا
request_drop-second = حذفه من الأساس الثاني
request_provider-direct = يذهب مباشرة إلى مزود: للعلم فقط، وليس طلبا إلى الدولة


request_decide-title = وقائع تحسم ما هو غير مؤكد
request_decide-lead = ما يسأل عنه القانون وحده. ما له حقل في الطلب يصبح جزءا منه، وما سواه يبقى مع المسودة ولا يُرسل أبدا.
request_decide-button = حفظ وسؤال القانون من جديد
request_decide-in-facts = اذكره في الوقائع
request_penalty-of = العقوبة القصوى: { $offence }
request_other-title = أساس آخر
request_other-lead = معاهدة أو ترتيب أو قانون لا تعرفه Comity. يقرأ الطرف الآخر نصك واستشهادك مع ملاحظة أنه ليس في البيانات القانونية.
request_other-text = الأساس بالكلمات
request_other-citation = أين ورد
request_other-text-missing = قل بالكلمات ما هو الأساس الآخر
request_other-citation-missing = قل أين ورد الأساس الآخر
request_other-use = الاستناد إلى هذا الأساس
request_other-second = ذكره أساسا ثانيا
request_choice-title = اختيارك
request_choice-why = لماذا ليس أول سبيل متاح؟
request_choice-why-hint = ترتيب القانون يضع { $first } أولا. يبقى سببك في السجل الداخلي لسلطتك ولا يُرسل أبدا.
request_choice-not-sent = يبقى في السجل الداخلي لسلطتك؛ ولا يُرسل.
request_avenue-go = المتابعة إلى المحتويات
request_contents-window = محتويات الطلب
request_contents-title-preservation = ما الذي يجب حفظه؟
request_contents-title = ماذا يقول الطلب؟
request_contents-lead = { $measure }، من { $from } إلى { $to }، { $instrument }.
request_contents-none-required = لا يشترط الأساس شيئا غير ما ذُكر؛ وما تضيفه يُحفظ.
request_contents-shared = لكل الأجزاء
request_contents-done = ما كتبته محفوظ؛ اكتمل { $done } من { $of } من الحقول الإلزامية.
request_contents-go = حفظ والتحقق من كل شيء
request_asks-label = المطلوب
request_asks-title = ما يجب أن يقوله الطلب
request_asks-count = { $done } من { $of }
request_ask-given = مذكور
request_ask-open = ناقص
request_not-given = غير مذكور
request_by-the-act = يقوله الإجراء الموقع؛ ولا يُكتب شيء.
request_known-of = المعروف عن { $state }
request_known-languages = اللغات: { $languages }
request_known-criminality = ازدواجية التجريم: { $rule }
request_practice = ما تضيفه الممارسة الجيدة
request_practice-note =
    { $n ->
        [one] حقل واحد، غير إلزامي
        [two] حقلان، غير إلزاميين
        [few] { $n } حقول، لا شيء منها إلزامي
        [many] { $n } حقلا، لا شيء منها إلزامي
       *[other] { $n } حقل، لا شيء منها إلزامي
    }
request_field-from-treaty-between = يطلبه { $source }، وهو ملزم للطرفين.
request_field-from-requested-state = تطلبه الدولة متلقية الطلب: { $source }.
request_field-from-practice = من { $source }.
request_intention = تعتزم الدولة الطالبة ({ $state }) تقديم طلب لتفتيش هذه البيانات أو ضبطها أو الكشف عنها.
request_check-window = التحقق من الطلب
request_check-title = تحقق مما سيوقَّع
request_check-title-missing = ما لا يزال ناقصا
request_check-lead = هذا هو الطلب كاملا بكل قيمة وحكم. ويعود كل سطر بك إلى حيث كُتب.
request_check-lead-missing = لا يمكن تكوين الطلب بعد. يقود كل سطر أعلاه إلى الحقل الذي يُصلح فيه؛ وكل ما كُتب محفوظ.
request_check-go = المتابعة إلى الموافقة
request_in-zone = { $city }، { $offset }؛ الساعة هناك { $time }
request_advice-title = ما قد يضيفه ممارس
request_advice-no-reason = لم يُدوَّن سبب لترك أول سبيل متاح.
request_advice-give-reason = ذكر السبب
request_release-title = من يوافق
request_release-count = الموافقات: { $done } من { $of }
request_policy-two-officers = يوافق موظفان
request_policy-duty-officer-then-review = يوافق موظف مناوبة واحد؛ ويراجع زميل
request_approved = تمت الموافقة
request_approved-by = { $name }، الموظف { $number }، { $moment }
request_approved-none = لم يوافق أحد على هذه الصيغة بعد.
request_lapsed = يلزم طلبها من جديد
request_lapsed-by = { $name }، الموظف { $number }، وافق على نص آخر، { $moment }. عُدل النص بعد ذلك، فلا تحتسب تلك الموافقة.
request_approve-title = الموافقة والإرسال
request_approve-lead = { $title }، صاغها { $drafter }، حُفظت { $moment }.
request_approve-problems = لم تُمنح الموافقة
request_not-draft-changed-meanwhile = تغيرت المسودة بعد أن فتحت هذه الصفحة. اقرأها من جديد: ما هو أدناه هو النص كما هو الآن.
request_approve-what = ما تجري الموافقة عليه
request_approve-not-you = لا يمكنك الموافقة على هذا الآن
request_approve-first = توافق على النص أدناه كما هو. ولا يُرسل بعد: يجب أن يوافق موظف ثانٍ.
request_approve-sends = بموافقتك توقع { $authority } الطلب ويُرسل فورا إلى { $state }. ولا يمكن استرجاعه؛ ويمكن سحبه.
request_approve-reviewed = يراجع زميل الإصدار بعد ذلك.
request_approve-and-send = الموافقة والإرسال إلى { $state }
request_approve-button = موافقة
request_see-missing = عرض الناقص
request_give-back = أو إعادتها
request_give-back-why = ما الذي ينبغي تغييره؟
request_give-back-hint = يقرؤه من صاغها. ولا يغادر سلطتك.
request_give-back-button = إعادة المسودة
request_give-back-missing = قل ما ينبغي تغييره

request_part = الجزء { $n }
request_add-part = إضافة تدبير آخر
request_part-based = اختير الأساس
request_part-open = بلا أساس بعد
request-field_parts = المطلوب
request-field_wanted = المطلوب تحديدا
request-field_wantedBy = يلزم في موعد أقصاه
request-hint_parts-wanted = أي بيانات، أي شخص، أي فعل: ليقول الطرف الآخر هل لديه ذلك.
request-hint_parts-wantedBy = اليوم الذي لا ينفع الجواب بعده؛ ويُترك فارغا إن لم يوجد.
penalty_days =
    { $n ->
        [one] حتى يوم واحد
        [two] حتى يومين
        [few] حتى { $n } أيام
        [many] حتى { $n } يوما
       *[other] حتى { $n } يوم
    }
penalty_fine = غرامة فقط
penalty_life = حتى السجن المؤبد
penalty_death = حتى الإعدام
offence-kind_known = من القائمة
offence-kind_other = بالكلمات
act_parts = أي أجزاء يخصها هذا؟
act_parts-hint = يُجاب كل جزء من الطلب على حدة.
act_not-understood = عقدة الطرف الآخر تعمل بإصدار أقدم ولا تفهم هذا النوع من الإفادات. ستحفظها وتؤكد وصولها، لكن أيا من الطرفين لن يرتب عليها أثرا. قل الأمر نفسه في رسالة أيضا.
stage_asked = مطلوب
stage_conditional = بشروط
stage_postponed = مُرجأ
stage_admitted = مقبول
stage_in-execution = قيد التنفيذ
stage_answered-in-part = أُجيب جزئيا
stage_preserved = محفوظ
stage_answered = أُجيب
stage_nothing-found = لم يُعثر على شيء
stage_impossible = متعذر
stage_refused = مرفوض
stage_declined = لم يُقبل
stage_withdrawn = مسحوب
request_part-named = الجزء { $n }: { $measure }
request-field_urgency-level = الاستعجال
request-field_confidentialityRequested = السرية

request_sections = الأسئلة
request_section-whom = ممن
request_section-measures = المطلوب
request_section-offences = الجرائم
request_section-conduct = ما حدث
request_section-urgency = الاستعجال
request_section-matter = المسألة
request_section-handling = المعاملة
request_section-all = الكل في صفحة واحدة
request_ask-whom = ممن يُطلب؟
request_ask-measures = ما المطلوب، وما هدفه؟
request_ask-offences = أي جرائم؟
request_ask-conduct = ما الذي حدث؟
request_ask-urgency = ما درجة الاستعجال؟
request_ask-matter = ما الذي يتصل بالمسألة داخليا؟
request_ask-handling = كيف يُعامَل؟
request_lead-whom = كل شيء يُحفظ كما كُتب، وكذلك ما لم يكتمل؛ ويمكنك العودة إلى كل سؤال.
request_lead-measures = الحفظ أولا: ما ضاع من البيانات لا يمكن تسليمه. كل تدبير جزء يُجاب على حدة.
request_lead-offences = جرائم الاتفاقية تُعرف لدى الطرف الآخر؛ وكل جريمة أخرى توصف مع حكمها.
request_lead-conduct = في بضع جمل: من فعل ماذا ومتى وكيف، وكيف تقود البيانات إلى ذلك.
request_lead-urgency = هو أول ما يقرؤه الطرف الآخر، وهو مسؤول عما يفعله به.
request_lead-matter = المحكمة أو المدعي العام المختص، والطلبات السابقة، ومن يمكن للطرف الآخر الاتصال به.
request_lead-handling = مدى التحفظ في تداوله، وهل هو سري، وبأي لغة كُتب.
request_facts-on = حفظ ومتابعة
