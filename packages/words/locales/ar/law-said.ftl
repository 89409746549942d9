### العربية: drafted by machine, not yet reviewed by a native lawyer.

law-said_quoted = { $law }
law-said_quoted-from = { $law } ({ $cite })
law-said_of-instrument = { $instrument }:
law-said_verify-with-depositary = تحقق لدى الوديع.

law-said_bound = { $how ->
        [through-since] الصك { $instrument } ملزم لـ { $state } من خلال { $by } منذ { $since }.
        [through] الصك { $instrument } ملزم لـ { $state } من خلال { $by }.
        [since] الصك { $instrument } ملزم لـ { $state } منذ { $since }.
       *[undated] الصك { $instrument } ملزم لـ { $state }.
    }
law-said_applies-from = يُطبق من { $day }.
law-said_takes-part = { $how ->
        [since] المشاركة قائمة من { $state } في { $instrument } منذ { $since }، وهو لا يلزم أحدا.
       *[undated] المشاركة قائمة من { $state } في { $instrument }، وهو لا يلزم أحدا.
    }
law-said_only-recalled = هذا غير مؤكد.
law-said_day-recalled = هذا اليوم مذكور من الذاكرة ولم يتحقق منه أحد.
law-said_not-yet-applicable = الصك { $instrument } نافذ لكنه لا يُطبق إلا من { $day }.
law-said_made-for-members = أُبرم { $instrument } من جانب { $state } عن دوله الأعضاء: اتجه إلى السلطة المركزية لإحداها.
law-said_within-own-competence = الطرف في { $instrument } هو { $state } في حدود اختصاصه؛ وليس في بيانات Comity أي أجهزته يرسل أو ينفذ. اتجه إلى السلطة المركزية لإحدى الدول الأعضاء.
law-said_left-out-by = استُثني { $state } من { $instrument } بقرار من { $by }.
law-said_left-out = استُثني { $state } من { $instrument } بقرار من دولته.
law-said_not-taking-part = لا مشاركة لـ { $state } في { $instrument }.
law-said_cannot-be-party = صفة الطرف في { $instrument } غير ممكنة لـ { $state } بذاتها.
law-said_parties-unknown = ليس في بيانات Comity هل الصك { $instrument } ملزم لـ { $state }.
law-said_perhaps-since = حتى { $day } لم يكن { $state } من أطراف { $instrument }، ولم يُبحث هل انضم بعد ذلك.
law-said_perhaps-bound = ربما كان الصك { $instrument } ملزما لـ { $state } في { $on }.
law-said_start-not-found = لم يُعثر على بدء نفاذ { $instrument }.
law-said_extension-effect = استُلم التوسيع ليشمل { $state } ويسري في { $day }.
law-said_extension-effect-later = استُلم التوسيع ليشمل { $state } ويسري في يوم لاحق.
law-said_consented = { $how ->
        [consented-bound] { $state }: القبول بالالتزام في { $consented }، والالتزام لا يبدأ إلا في { $inForce }.
        [consented] { $state }: القبول بالالتزام في { $consented }.
        [bound] { $state }: القبول بالالتزام في يوم أسبق، والالتزام لا يبدأ إلا في { $inForce }.
       *[undated] { $state }: القبول بالالتزام في يوم أسبق.
    }
law-said_enters-only-on = لا يبدأ نفاذ { $instrument } إلا في { $day }.
law-said_not-in-force = الصك { $instrument } غير نافذ في { $on }، بقدر ما هو معروف.
law-said_quorum = { $wait ->
        [some] يحتاج إلى صكوك قبول عددها { $needed }، ثم إلى { $length }؛ والمعروف منها في ذلك اليوم: { $deposited ->
            [0] لا شيء
            [1] واحد
           *[other] { $deposited }
        } ({ $pinpoint }).
       *[none] يحتاج إلى صكوك قبول عددها { $needed }؛ والمعروف منها في ذلك اليوم: { $deposited ->
            [0] لا شيء
            [1] واحد
           *[other] { $deposited }
        } ({ $pinpoint }).
    }
law-said_not-yet-adopted = لم يُعتمد إلا في { $day }.
law-said_not-yet-open = لم يُفتح للتوقيع إلا في { $day }.
law-said_signature-gives-nothing = التوقيع حاصل من { $state }؛ والتوقيع وحده لا يعطي شيئا.
law-said_consent-starts-nothing = القبول بالالتزام حاصل من { $state }، وهو لا يبدأ النفاذ.
law-said_no-longer-bound = لم يعد الصك { $instrument } ملزما لـ { $state } منذ { $day }.
law-said_only-signed = لم يحصل من { $state } إلا توقيع { $instrument }؛ والتوقيع وحده لا يعطي شيئا.
law-said_only-invited = الدعوة إلى الانضمام إلى { $instrument } موجهة إلى { $state } ولم يحصل الانضمام.
law-said_not-party = ليس من أطراف { $instrument } في { $on }: { $state }.
law-said_list-ends = قُرئت أطرافه حتى { $day }.
law-said_bound-from = الالتزام من { $day }.
law-said_day-unknown = { $what ->
        [bound] ربما بدأ الالتزام بالفعل: اليوم غير معروف.
        [suspended] ربما أُوقف العمل به: اليوم غير معروف.
        [deposited] ربما حصل الإيداع بالفعل: اليوم غير معروف.
        [signed] ربما حصل التوقيع بالفعل: اليوم غير معروف.
       *[invited] ربما وُجهت الدعوة بالفعل: اليوم غير معروف.
    }
law-said_withdrawal-decided = تقرر الانسحاب؛ ولم يُعثر على بدء سريانه (ليس قبل { $day }).
law-said_invitation-ended = ظلت الدعوة قائمة خمس سنوات، حتى { $day }؛ ولم تُر خطوات لاحقة.
law-said_suspended = { $how ->
        [since-by] موقوف العمل به منذ { $since } بإشعار من { $by }.
        [since] موقوف العمل به منذ { $since }.
        [by] موقوف العمل به بإشعار من { $by }.
       *[plain] موقوف العمل به.
    }
law-said_other-arrangement = يحل محله ترتيب آخر.
law-said_territory-not-in-data = الطرف هو { $state }؛ وليس مدوّنا هنا هل يشمل هذا الإقليم.
law-said_way-has-no-parties = { $instrument } طريق بلا معاهدة: لا أطراف فيه. اسأل عن السبل.
law-said_model-binds-nobody = { $instrument } نص نموذجي ولا يلزم أحدا.
law-said_statute-has-no-parties = { $instrument } قانون دولة واحدة ولا أطراف فيه.

law-said_hub-only = يلزم { $instrument } كلا من { $hub } وكل طرف آخر فيما بينهما، لا هؤلاء فيما بينهم.
law-said_no-way-before = لا وجود لـ { $instrument } قبل { $day }.
law-said_no-access = { $n ->
        [1] لا وصول لـ { $state } إلى { $instrument }.
       *[other] لا وصول لـ { $state } و{ $other } إلى { $instrument }.
    }
law-said_turn-to-member = اتجه إلى السلطة المركزية لإحدى الدول الأعضاء.
law-said_both-have-point = لدى الطرفين نقطة اتصال بموجب { $instrument }.
law-said_access-unknown = ليس مدوّنا هنا هل للطرفين وصول إليه.
law-said_parts-of-one-state = { $from } و{ $to } جزءان من دولة واحدة: لا معاهدة ولا قناة دبلوماسية بينهما. ارجع إلى قانون تلك الدولة وإلى الترتيب بين أجزائها إن وُجد.
law-said_not-applied-between = لا يُطبق { $instrument } بين { $from } و{ $to }.
law-said_perhaps-suspended-between = ربما أُوقف العمل بـ { $instrument } بين { $from } و{ $to }: لم يُعثر على اليوم.
law-said_treaty-binds = الصك { $instrument } يلزم الطرفين في { $on }.
law-said_treaty-uncertain = ليس مؤكدا هل الصك { $instrument } يلزم الطرفين في { $on }.
law-said_treaty-to-verify = يُتحقق لدى الوديع هل الصك { $instrument } يلزم الطرفين؛ فإن كان كذلك صح ما يلي:
law-said_no-treaty-known = لا تعرف Comity معاهدة كهذه تلزم الطرفين في { $on }.
law-said_treaty-conditions-apply = الصك { $instrument } يلزم الطرفين؛ وتسري شروطه وأسبابه.
law-said_treaty-perhaps = قد يكون الصك { $instrument } ملزما للطرفين.
law-said_extradition-conditions-first = الصك { $instrument } يلزم الطرفين: وتأتي شروطه للتسليم أولا.
law-said_first-read-with = يبقى { $instrument } هو الأساس، ويُقرأ مع ما يكمله: { $instruments }.
law-said_may-agree-to-use = يجوز للطرفين مع ذلك الاتفاق على العمل بها ({ $pinpoint }).

law-said_level = { $level ->
        [own-rule] { $instrument }: فيه حكم خاص بهذا التدبير بعينه.
        [general] { $instrument }: واجب بموجب الواجب العام بالمساعدة.
        [endeavour] { $instrument }: يسمي هذا التدبير.
        [domestic] { $instrument }: يشمل هذا التدبير دون واجب خاص به.
        [own-law] { $instrument }: يمكن استخدامه لهذا التدبير.
        [information] { $instrument }: موجه إلى مزود وليس طلبا إلى دولة.
        [outside] { $instrument }: خارج هذه الشبكة.
       *[none] { $instrument }: غير مشمول.
    }
law-said_not-reached = الصك { $instrument } لا يشمل هذا التدبير.
law-said_rules-unknown = ما يشمله { $instrument } ليس في بيانات Comity: اقرأ نصه.
law-said_provider-order = أمر أو طلب مباشرة إلى مزود: لا واجب على أي دولة.
law-said_helps-as-it-chooses = لا شيء واجب: المساعدة من { $state } إن سمح قانونها وبقدر ما تختار.
law-said_owed-as-law-permits = واجب فقط بقدر ما يسمح به قانون { $state } والمعاهدات بين الطرفين.
law-said_owed-endeavour = على { $state } السعي إلى المساعدة، ولا تجب نتيجة.
law-said_surrender-barred-instead = يجب رفض التسليم: الشخص من رعايا { $state }. اطلب بدلاً من ذلك الملاحقة هناك ({ $pinpoint }).
law-said_surrender-barred = يجب رفض التسليم: الشخص من رعايا { $state }. اسأل هل تلاحقه بموجب قانونها: لا شيء يلزمها بذلك.
law-said_own-national = الشخص من مواطني { $state }.
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] يمنع دستور { $state } تسليم مواطنيها: يجب الرفض.
           *[must-unless] يمنع دستور { $state } تسليم مواطنيها: يجب الرفض ما لم يتحقق ما يستثنيه.
        }
       *[statute] { $owed ->
            [must] يمنع قانون { $state } تسليم مواطنيها: يجب الرفض.
           *[must-unless] يمنع قانون { $state } تسليم مواطنيها: يجب الرفض ما لم يتحقق ما يستثنيه.
        }
    }
law-said_declared = { $state }: { $law }
law-said_declared-from = { $state } من { $day }: { $law }
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] لا يُعرف لـ{ $state } إعلان يتخذ الاتفاقية أساساً للتسليم في { $on }.
        [convention-no-extradition-basis] لا يُعرف لـ{ $state } إعلان يرفض الاتفاقية أساساً للتسليم في { $on }.
        [dual-criminality-for-preservation] لا يُعرف لـ{ $state } تحفظ يشترط ازدواج التجريم قبل حفظ البيانات في { $on }.
       *[other] لا يُعرف لـ{ $state } إعلان في هذه المسألة في { $on }.
    }
law-said_declaration-recalled = إعلان { $state } غير مؤكد؛ وتحسمه قائمة الوديع.

law-said_answer-hangs-on-it = يتوقف الجواب عليه:
law-said_taken-as-usual = أُخذ بالمعتاد، ولم يُذكر.
law-said_side-is = { $side ->
        [requesting] الطرف الطالب هو { $state }.
       *[requested] الطرف متلقي الطلب هو { $state }.
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] السلوك جريمة لدى الطرفين.
        [coercive] يستلزم التنفيذ إجراءً قسريا.
        [de-minimis] المسألة قليلة الأهمية.
        [available-otherwise] يمكن نيل المساعدة نفسها بموجب حكم آخر.
        [basic-concepts-conflict] تتعارض المساعدة مع المفاهيم الأساسية للنظام القانوني.
        [person-national-of-requested] الشخص من مواطني الدولة متلقية الطلب.
        [requested-has-jurisdiction] للدولة متلقية الطلب نفسها ولاية قضائية.
        [emergency] تتعرض حياة أو سلامة لخطر وشيك.
        [transnational] القضية عابرة للحدود.
        [organized-criminal-group] عمل ثلاثة أو أكثر معا من أجل الكسب.
        [fiscal] تتعلق الجريمة أيضا بالضرائب.
        [only-fiscal] تتعلق الجريمة بالضرائب وحدها.
        [offence-by-computer] ارتُكبت الجريمة بواسطة نظام حاسوبي.
        [prosecution-asked-for] تطلب الدولة الطالبة المحاكمة بدلا من التسليم.
        [urgent] الطلب مستعجل.
        [consent-of-person] يوافق الشخص.
        [convention-as-basis] تتخذ الدولة متلقية الطلب الاتفاقية أساسا للتسليم، أو لا تحتاج إلى معاهدة.
       *[capital-offence] عقوبة الجريمة الإعدام.
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] السلوك ليس جريمة هناك.
        [coercive] لا يستلزم التنفيذ إجراءً قسريا.
        [de-minimis] المسألة ليست قليلة الأهمية.
        [available-otherwise] لا يمكن نيل المساعدة نفسها بموجب حكم آخر.
        [basic-concepts-conflict] لا شيء يتعارض مع المفاهيم الأساسية للنظام القانوني.
        [person-national-of-requested] الشخص ليس من مواطني الدولة متلقية الطلب.
        [requested-has-jurisdiction] ليس للدولة متلقية الطلب نفسها ولاية قضائية.
        [emergency] ليست حالة طارئة.
        [transnational] القضية ليست عابرة للحدود.
        [organized-criminal-group] لا يُشتبه في جماعة من ثلاثة أو أكثر.
        [fiscal] لا تتعلق الجريمة بالضرائب.
        [only-fiscal] ليست الجريمة متعلقة بالضرائب وحدها.
        [offence-by-computer] لم تُرتكب الجريمة بواسطة نظام حاسوبي.
        [prosecution-asked-for] لم تطلب الدولة الطالبة المحاكمة.
        [urgent] الطلب ليس مستعجلا.
        [consent-of-person] لا يوافق الشخص.
        [convention-as-basis] تحتاج الدولة متلقية الطلب إلى معاهدة ولا تعد الاتفاقية معاهدة لذلك.
       *[capital-offence] لا محل لعقوبة الإعدام.
    }
law-said_any-offence = كل جريمة جنائية مشمولة.
law-said_offence-wanted = يختلف جواب { $instrument } بين جرائمه هو وأي جريمة أخرى.
law-said_offences-covered = مشمول: { $offences }.
law-said_offences-none-of = ليست من جرائم { $instrument }: { $offences }.
law-said_offences-partly = مشمول: { $inside }. غير مشمول: { $outside }.
law-said_offences-differ = يختلف الجواب بين { $inside } و{ $outside }.
law-said_ask-each-apart = اسأل عن كل جريمة على حدة.
law-said_penalty-needed = { $bound ->
        [more] تلزم عقوبة قصوى تزيد على { $length } في قانون { $state }.
       *[least] تلزم عقوبة قصوى لا تقل عن { $length } في قانون { $state }.
    }
law-said_penalty-too-low = { $bound ->
        [more] العقوبة القصوى في قانون { $state } هي { $is }؛ ويلزم ما يزيد على { $length }.
       *[least] العقوبة القصوى في قانون { $state } هي { $is }؛ ويلزم ما لا يقل عن { $length }.
    }
law-said_penalty-of = { $side ->
        [requesting] { $bound ->
            [more] تلزم عقوبة قصوى تزيد على { $length } في قانون الدولة الطالبة.
           *[least] تلزم عقوبة قصوى لا تقل عن { $length } في قانون الدولة الطالبة.
        }
        [requested] { $bound ->
            [more] تلزم عقوبة قصوى تزيد على { $length } في قانون الدولة متلقية الطلب.
           *[least] تلزم عقوبة قصوى لا تقل عن { $length } في قانون الدولة متلقية الطلب.
        }
       *[both] { $bound ->
            [more] تلزم عقوبة قصوى تزيد على { $length } في قانوني الدولتين.
           *[least] تلزم عقوبة قصوى لا تقل عن { $length } في قانوني الدولتين.
        }
    }
law-said_threshold-of-treaty = هذا العدد من { $instrument }.
law-said_threshold-unknown = يحدد { $instrument } أدنى عقوبة بين الطرفين؛ وليس لدى Comity عددها.
law-said_no-home-threshold = لا تعرف Comity عقوبة دنيا في قانون تسليم المجرمين لـ { $state }.
law-said_both-without-treaty = يجيز قانون { $from } وقانون { $to } التسليم بلا معاهدة، على أساس المعاملة بالمثل.
law-said_needs-treaty = بقدر ما تعرفه Comity، لا يجيز قانون { $state } التسليم بلا معاهدة.
law-said_without-treaty-unknown = لا تذكر بيانات Comity ما إذا كان قانون { $state } يجيز التسليم بلا معاهدة: اسأل سلطتها المركزية.
law-said_both-without-treaty-unknown = بلا معاهدة لا يجوز التسليم إلا بين دولتين لا تشترطانها. لا تذكر بيانات Comity ما إذا كانت { $state } تشترطها: اسأل سلطتها المركزية.
law-said_surrenders-without-treaty = يجيز قانون { $state } التسليم بلا معاهدة.

law-said_outside-scope = الجريمة خارج ما يشمله الصك لهذا التدبير.
law-said_offence-covered = الجريمة مشمولة.
law-said_condition-not-met = شرطه غير متحقق.
law-said_hangs-on-unstated = يتوقف على ما لم يُذكر بعد.
law-said_treaty-grounds-first = تأتي أسباب { $instrument } أولا؛ ولا يسري { $pinpoint } إلا إذا اتفق الطرفان.
law-said_treaty-grounds-first-here = تأتي أسباب { $instrument } أولا؛ ولا تسري هذه القاعدة إلا إذا اتفق الطرفان.
law-said_treaty-grounds-perhaps-first = ليس مؤكدا هل الصك { $instrument } يلزم الطرفين؛ فإن كان كذلك أتت أسبابه أولا.
law-said_grounds-unknown = أسباب { $instrument } لهذا التدبير ليست في بيانات Comity: اقرأ نصه.
law-said_home-law-unknown = لا تعرف Comity شيئا عن قانون { $state }.
law-said_refusal-is = { $owed ->
        [must] يجب الرفض.
       *[may] يجوز الرفض.
    }
law-said_power = { $there ->
        [yes] يمنح قانون { $state } سلطاتها هذه الصلاحية.
        [partly] يمنح قانون { $state } سلطاتها هذه الصلاحية جزئيا.
        [no] لا يمنح قانون { $state } سلطاتها صلاحية كهذه.
       *[unknown] لا يُعرف هل يمنح قانون { $state } سلطاتها هذه الصلاحية.
    }
law-said_reciprocity-asked = تُطلب المعاملة بالمثل ({ $law }).
law-said_reciprocity-asked-somehow = تُطلب المعاملة بالمثل (النطاق غير معروف).
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state }: ازدواجية التجريم
        [own-nationals] { $state }: المواطنون
        [whole] قانون { $state }
       *[reciprocity] { $state }: المعاملة بالمثل
    }
law-said_own-law = { $law }: { $length }
law-said_source-profile = { $state }: صفحة الدولة
law-said_source-of-profile = لا مصدر لهذه الواقعة وحدها: انظر مصادر الصفحة كلها
law-said_source-no-row = لا صف في صفحة الدولة يتناولها لهذا اليوم

law-said_no-rule-on-prosecution = لا تعرف Comity قاعدة في { $instrument } تطلب المحاكمة بدلا من التسليم.
law-said_refused-solely-for = { $grounds ->
        [nationality] رُفض التسليم بسبب الجنسية وحدها.
        [own-jurisdiction] رُفض التسليم بسبب الولاية القضائية الوطنية وحدها.
       *[either] رُفض التسليم بسبب الجنسية أو الولاية القضائية الوطنية وحدها.
    }
law-said_prosecution-is-asked-for = تطلب الدولة الطالبة المحاكمة.
law-said_has-jurisdiction = لـ { $state } ولاية قضائية.
law-said_no-automatic-rule = لا قاعدة تلقائية: توزن كل الظروف، والأسبقية الزمنية واحد منها فقط.
law-said_factor = { $factor ->
        [gravity] جسامة الجرائم
        [place] مكان الجرائم
        [dates] تواريخ الطلبات وتواريخ استلامها
        [nationality] جنسية الشخص
       *[re-extradition] إمكان إعادة التسليم لاحقا
    }

law-said_preserve-first = قد تضيع البيانات قبل أن يُقرأ هذا الطلب: اطلب حفظها أولا.
law-said_several-bases = يجوز ذكر أكثر من أساس في طلب واحد: { $instruments }.
law-said_office = { $office ->
        [foreign-ministry] وزارة الخارجية، { $state }، عن طريق السفارة
       *[national-central-bureau] المكتب المركزي الوطني للإنتربول، { $state }
    }
law-said_acts-for = العمل عن { $territory } من شأن { $state }.
law-said_recalled-ask-first = غير مؤكد: اسأل قبل أن تكتب.
law-said_named-under-another = عُينت بموجب { $instrument }: اسأل هل هي المختصة بهذا أيضا.
law-said_contact-old = { $age ->
        [undated] لا يوم لمصدره: اسأل أولا.
       *[old] مصدر قديم: اسأل أولا.
    }
law-said_point-telephone = هاتفها ليس عاما: هو في دليل الشبكة المفتوح لنقاط الاتصال وحدها.
law-said_authority-of-place = السلطة المختصة بالمكان والتدبير: تسميها السلطة المركزية أو شبكة.
law-said_nobody-named = ليس في بيانات Comity من جرت تسميته لهذا من جانب { $state }: اسأل عن طريق دليل أو شبكة.
law-said_point-obliged = يلزم { $instrument } كل طرف بأن تكون له نقطة تجيب في أي ساعة.
law-said_point-unknown = لا صك في البيانات يلزمها بنقطة اتصال في ذلك اليوم؛ وليس معلنا هل هي في شبكة طوعية.

law-said_not-researched-between = { $sort ->
        [extradition] لم تُبحث معاهدات تسليم المجرمين الثنائية بين { $from } و{ $to }: عدم عرض أي منها لا يعني عدم وجودها.
       *[assistance] لم تُبحث معاهدات المساعدة المتبادلة الثنائية بين { $from } و{ $to }: عدم عرض أي منها لا يعني عدم وجودها.
    }
law-said_researched-until = { $sort ->
        [extradition] بُحث عن معاهدات تسليم المجرمين الثنائية بين { $from } و{ $to } حتى { $day } ({ $source })، ولا معاهدة لاحقة مدوّنة.
       *[assistance] بُحث عن معاهدات المساعدة المتبادلة الثنائية بين { $from } و{ $to } حتى { $day } ({ $source })، ولا معاهدة لاحقة مدوّنة.
    }
law-said_look-in = { $lists ->
        [both] انظر في { $first } و{ $second } ومجموعة معاهدات الأمم المتحدة (treaties.un.org).
        [first] انظر في { $first } وفي قائمة المعاهدات النافذة لدى وزارة الخارجية ({ $second }) ومجموعة معاهدات الأمم المتحدة (treaties.un.org).
       *[none] انظر في قائمة المعاهدات النافذة لدى وزارتي الخارجية ({ $first } و{ $second }) ومجموعة معاهدات الأمم المتحدة (treaties.un.org).
    }
law-said_not-researched = لم يُبحث.
law-said_not-researched-for = لم يُبحث لـ { $state } في { $on }.
law-said_law-unknown = { $beyond ->
        [facts] قانون { $state } غير معروف لـ Comity فيما عدا هذه الوقائع: لم يبحث فيه أحد.
       *[nothing] قانون { $state } غير معروف لـ Comity: لم يبحث فيه أحد.
    }

law-said_contents-of-treaty = ما يطلبه { $instrument }
law-said_read-treaty-list = تأتي قائمة محتوياته أولا؛ وليس لدى Comity نصه: اقرأه.
law-said_field-language = بلغة مقبولة لدى { $state }
law-said_field-reciprocity = ضمان المعاملة بالمثل
law-said_field-indispensability = لماذا لا غنى عن الأدلة
law-said_field-probable-cause = وقائع مؤرخة تبين سببا محتملا
law-said_field-equivalent-offence = السلوك، ليمكن فحصه هناك

law-said_length = { $unit ->
        [hours] { $n ->
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $n } ساعات
           *[other] { $n } ساعة
        }
        [days] { $n ->
            [one] يوم واحد
            [two] يومين
            [few] { $n } أيام
            [many] { $n } يوما
           *[other] { $n } يوم
        }
        [months] { $n ->
            [one] شهر واحد
            [two] شهرين
            [few] { $n } أشهر
            [many] { $n } شهرا
           *[other] { $n } شهر
        }
       *[years] { $n ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $n } سنوات
           *[other] { $n } سنة
        }
    }
law-said_at-once = فورا
law-said_effect-on-receipt = عند الاستلام، أو في يوم لاحق يذكره الإشعار.
law-said_effect-first-of-month = أول يوم من الشهر الذي يلي انقضاء الأشهر من ذلك اليوم (عددها: { $months }).
law-said_effect-nth-day = اليوم { $days } بعد ذلك اليوم، وهو غير محسوب.
law-said_effect-after = { $length } بعد ذلك اليوم.
law-said_starts-only-on = لا يبدأ نفاذ الصك نفسه إلا في { $day }، ويلزم الدولة من ذلك الحين.
law-said_counts-once-in-force = الصك { $instrument } غير نافذ بقدر ما هو معروف؛ ولا يُعتد باليوم إلا بعد نفاذه.
law-said_counted-from = محسوب من الصك المودع رقم { $number }.
law-said_no-figure = لا يذكر النص عددا: فورا، أو كما ينص.
law-said_nobody-owes-yet = الصك { $instrument } غير نافذ في { $on }، بقدر ما هو معروف: لا واجب على أحد بعد.
law-said_hours-from-event = { $length } من الحدث، وتشمل أيام العطلة.
law-said_hours-by-regulation = { $length } بحسب اللائحة 1182/71: ساعة الحدث غير محسوبة، فتبدأ من { $begins }؛ وتستمر الساعات في الليالي ونهايات الأسبوع والعطل.
law-said_from-receipt = من الاستلام.
law-said_first-of-next-month = { $length } من ذلك اليوم، ثم أول يوم من الشهر التالي.
law-said_day-of-same-number = { $length }: اليوم ذو الرقم نفسه، أو آخر الشهر.
law-said_free-days-count = { $length }: يوم الحدث غير محسوب؛ ولا فرق لأيام العطلة.
law-said_days-roll = { $by ->
        [regulation] { $length } بحسب اللائحة 1182/71: يوم الحدث غير محسوب، وينتهي اليوم الأخير بآخر ساعة فيه؛
       *[state] { $length }: يوم الحدث غير محسوب، وينتهي اليوم الأخير بآخر ساعة فيه؛
    }
law-said_free-days = { $free ->
        [calendar] نهايات الأسبوع والعطل الرسمية لدى { $state } أيام عطلة.
       *[weekend] لا تقويم معروفا لـ { $state }، فنهاية أسبوعها وحدها عطلة.
    }
law-said_free-without-state = السبت والأحد وحدهما عطلة، إذ لم تُسمَّ دولة.
law-said_rolls-to = { $last } يوم عطلة، فيُرحَّل إلى { $day }.
