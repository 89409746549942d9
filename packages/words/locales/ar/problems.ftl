### العربية: drafted by machine, not yet reviewed by a native lawyer.

nav_work = قائمة العمل
nav_new-request = طلب جديد
nav_clocks = المواعيد
nav_night = المناوبة الليلية
nav_drafts = المسودات
nav_proposals = بانتظار الموافقة
nav_law = القانون
nav_directory = الدليل
nav_participants = المشاركون

http_to-work-list = إلى قائمة العمل
http_not-found_title = لا صفحة كهذه هنا
http_not-found_text = العنوان خاطئ، أو ما يسميه ليس محفوظا لدى سلطتك. تحقق من العنوان أو ابحث في قائمة العمل.
http_broken_title = تعذر إنشاء هذه الصفحة
http_broken_text = الخطأ من جانبنا وهو مدوّن. لم يُرسل شيء. عد إلى الخلف، وتحقق هل حُفظت خطوتك الأخيرة، ثم أعد المحاولة.
http_broken_reference = المرجع لمدير النظام:
http_too-large_title = النص أكبر مما يتسع هنا
http_too-large_field = في الحقل «{ $field }» { $size } حرفا؛ يتسع { $limit } على الأكثر. لم يُحفظ شيء ولم يُرسل.

field_reasons = الأسباب
field_remarks = ملاحظات
field_text = الرسالة
field_why = السبب
field_preserved = ما هو محفوظ
field_holder = من يحوزها
field_legalBasis = الحكم في قانونكم
field_resources = المخصص له
field_questions = السؤال
field_answer = الجواب
field_ground = سبب آخر
field_consultation = كيف تشاورت
field_remark = ما تلاحظه
field_conduct = السلوك
field_user-name = اسم المستخدم
field_password = كلمة المرور

http_too-large_whole = حجم النموذج { $size } KiB؛ يتسع { $limit } KiB على الأكثر. لم يُحفظ شيء ولم يُرسل.
http_too-large_fields = في النموذج أكثر من { $limit } حقلا. لم يُحفظ شيء ولم يُرسل.
http_too-large_back = لا يزال متصفحك يحتفظ بما كتبته: استعمل زر الرجوع فيه، واختصر النص، وأرسل من جديد. واذكر المادة الطويلة مع بصمتها وسلّمها خارج الشبكة.
http_too-large_link = العودة إلى النموذج
http_session-ended_title = انتهت جلستك؛ وما كتبته محفوظ
http_session-ended_text = سجل الدخول من جديد في علامة تبويب جديدة واترك هذه الصفحة مفتوحة. ثم عد إلى هنا وأرسل. لم يُرسل شيء حتى الآن.
http_session-ended_sign-in = تسجيل الدخول (في علامة تبويب جديدة)
http_session-ended_again = إرسال ما كتبته
http_stale-form_title = سجلت الدخول من جديد بعد فتح هذا النموذج
http_stale-form_text = ما كتبته محفوظ ولم يُرسل شيء. تابع إن كنت أنت من أرسل هذا النموذج.
http_stale-form_again = المتابعة بما كتبته
http_foreign-form_title = هذا النموذج ليس من Comity
http_foreign-form_text = لم يُفعل شيء. افتح الصفحة من جديد من قائمة العمل وأعد الخطوة هناك.

problem_missing = لم يُذكر شيء هنا.
problem-next_missing = املأ هذا الحقل.
problem_unknown-field = لا يوجد حقل كهذا.
problem-next_unknown-field = احذفه.
problem_not-allowed = لا يقبل الحقل هذه القيمة.
problem-next_not-allowed = اختر مما هو معروض.
problem_too-many = ذُكر { $n }؛ يتسع هنا { $max } على الأكثر.
problem_too-few = اذكر { $min } على الأقل.
problem_number-out-of-range = ليس عددا صحيحا من { $min } إلى { $max }.
problem_one-line = هذا سطر واحد وفيه فاصل أسطر.
problem_date-impossible = «{ $typed }» ليس يوما في التقويم.
problem_day-impossible = «{ $typed }» ليس يوما في التقويم.
problem_day-over = هذا اليوم قد مضى.
problem_day-to-come = هذا اليوم لم يأت بعد.
problem_day-far = هذا اليوم بعد أكثر من خمسين سنة.
problem_zone-unknown = «{ $typed }» ليست منطقة زمنية.
problem-next_zone-unknown = اكتب مكانا مثل Asia/Tokyo أو UTC أو فرقا مثل ‎+09:00.
problem_zone-missing = لم تُذكر المنطقة الزمنية.
problem-next_zone-missing = اذكر المنطقة التي كُتبت بها الأوقات: بدونها يجد المزود مستخدما آخر.
problem_start-missing = ذُكرت نهاية المدة دون بدايتها.
problem-next_start-missing = اذكر البداية.
problem_time-does-not-exist = تخطت الساعات في { $zone } الوقت { $time }.
problem-next_time-does-not-exist = اذكر الوقت بتوقيت UTC أو بالفرق منطقةً ({ $early } أو { $late }).
problem_time-ambiguous = أظهرت الساعات في { $zone } الوقت { $time } مرتين.
problem-next_time-ambiguous = اذكر الوقت بتوقيت UTC أو بالفرق منطقةً ({ $early } أو { $late }).
problem_code-form = «{ $typed }» ليس مكتوبا كما يُكتب مثل هذا الرمز.
problem_field-name = يحمل حقل اسما لا يستعمله أي صك.
problem_ip-form = «{ $typed }» ليس عنوان IP.
problem-next_ip-form = اكتب عنوانا واحدا مثل 203.0.113.7 أو 2001:db8::7 بلا منفذ ولا قناع.
problem_ip-not-public = { $use ->
        [private] { $address } للاستعمال الخاص: يوجد في كل شبكة داخلية في آن واحد.
        [shared] { $address } مشترك داخل شبكة مزود ولا يُرى خارجها.
        [loopback] { $address } اسم كل جهاز لنفسه.
        [link-local] { $address } صالح على وصلة سلكية أو لاسلكية واحدة فقط.
        [multicast] { $address } يخاطب أجهزة كثيرة معا.
        [benchmarking] { $address } محجوز لأجهزة القياس.
        [translation] { $address } محجوز للترجمة بين إصداري IP داخل شبكة.
        [anycast] { $address } يجيب عنه أقرب جهاز.
        [protocol] { $address } محجوز لبروتوكول ولا يدل على مضيف.
        [discard] { $address } هو حيث تتخلص الشبكات من الحركة.
        [reserved] { $address } محجوز.
        [unassigned] { $address } لم يُخصص لأحد قط.
        [broadcast] { $address } يخاطب كل من على شبكة.
       *[no-host] { $address } لا يدل على مضيف.
    }
problem-next_ip-not-public = اذكر العنوان العام الذي شوهد منه الاتصال مع المنفذ والوقت.
problem_url-form = «{ $typed }» ليس عنوان ويب كاملا.
problem-next_url-form = اكتبه من أوله مثل https://example.org/page.
problem_url-scheme = عنوان يبدأ بـ«{ $scheme }» لا يدل على مضيف في الإنترنت.
problem-next_url-scheme = استعمل http أو https أو ftp، أو صف الهدف شيئا آخر.
problem_url-credentials = يحمل العنوان اسم مستخدم قبل المضيف { $host }.
problem-next_url-credentials = احذف ما قبل «@»؛ واذكر الحساب هدفا مستقلا.
problem_domain-form = «{ $typed }» ليس اسم نطاق.
problem-next_domain-form = اكتب الاسم وحده مثل example.org بلا http ولا صفحة.
problem_end-before-start = النهاية قبل البداية.
problem-next_end-before-start = صحح أحدهما.
problem_preservation-under-minimum = تُحفظ البيانات أقل من { $days } يوما؛ والواجب حفظها حتى { $enough } على الأقل.
problem-next_preservation-under-minimum = احفظها مدة أطول، أو قل في الملاحظات لماذا لا يمكن ذلك.
problem_not-asked-for = الطلب لا يتضمن الحفظ.
problem_ground-not-in-law-data = هذا السبب غير موجود في بيانات Comity القانونية.
problem_other-state-named = يسمي الطلب { $said }، والإجراء يخص { $is }.
problem-next_other-state-named = صحح الدولة.
problem_author-incomplete = لم يُسمَّ صاحب الإجراء كاملا.
problem-next_author-incomplete = يوقع الإجراء بالسلطة والصفة ورقم الموظف.
problem_not-a-party = { $participant } ليس طرفا في هذه القضية.
problem_same-state = الدولة متلقية الطلب هي الدولة الطالبة.
problem-next_same-state = اختر الدولة التي فيها البيانات أو الشخص.
problem_wrong-addressee = الإجراء موجه إلى { $participant } وليس الطرف الآخر.
problem-next_wrong-addressee = وجهه إلى سلطة في الدولة الأخرى.
problem_other-side-only = الطرف الآخر وحده يستطيع ذلك.
problem_before-request = لا طلب في هذه القضية.
problem_use-limited = { $n ->
        [one] ما لديك من هذه القضية مقيَّد بقيد واحد على استخدامه.
        [two] ما لديك من هذه القضية مقيَّد بقيدين على استخدامه.
        [few] ما لديك من هذه القضية مقيَّد بـ { $n } قيود على استخدامه.
        [many] ما لديك من هذه القضية مقيَّد بـ { $n } قيدا على استخدامه.
       *[other] ما لديك من هذه القضية مقيَّد بـ { $n } قيد على استخدامه.
    }
problem_conditions-unread = لم تُقرأ شروط الدولة الأخرى.
problem-next_use-limited = اطلب موافقة الدولة الأخرى، أو أخطرها قبل إفصاح يوجبه قانونكم.
problem-next_conditions-unread = اقرأوها، وأكّدوا ذلك.
problem_other-sort-of-case = لا ينتمي هذا الإجراء إلى هذا النوع من القضايا.
problem-next_other-sort-of-case = اكتب رسالة، أو افتح له قضية مستقلة.
problem_second-request = للقضية طلبها بالفعل.
problem-next_second-request = افتح قضية جديدة لطلب آخر.
problem_case-closed = أُغلقت القضية.
problem-next_case-closed = اكتب رسالة أو افتح قضية جديدة.
problem_case-open = القضية مفتوحة.
problem-next_case-open = لا حاجة إلى إعادة فتحها: تابع العمل فيها.
problem_act-of-others = لم تكتب سلطتك تلك الإفادة.
problem-next_act-of-others = اختر إفادة صادرة عن سلطتك. أما ما أخطأ فيه الطرف الآخر فاطلب منه تصحيحه.
problem_request-withdrawn = سُحب الطلب.
problem-next_request-withdrawn = أغلق القضية.
problem_already-said = سبق قول ذلك.
problem_question-not-open = ما يراد الرد عليه ({ $act }) ليس سؤالا مفتوحا للطرف الآخر.
problem-next_question-not-open = اختر أحد الأسئلة المفتوحة.
problem_nothing-asked = لا سؤال مفتوح.
problem-next_nothing-asked = اكتب رسالة بدلا من ذلك.
problem_answer-owed = لم يُجب عن الطلب ولم يُسحب.
problem-next_answer-owed = أجب عن الطلب أولا: أكد أو ارفض مع الأسباب.
problem_parts-missing = لم يُذكر أي جزء من الطلب هو المقصود.
problem_part-unknown = لا جزء { $part } في الطلب.
problem_part-withdrawn = سُحب الجزء { $part }.
problem_part-stage = الجزء { $part } ليس في مرحلة يمكن فيها ذلك.
problem_act-unknown = لم يكن الإجراء { $act } في القضية التي رآها صاحبه.
problem-next_act-unknown = اختر إجراءً من هذه القضية.
problem_body-is-record = الإجراء الخاص بالمحو هو سجله ويُحفظ.
problem_body-missing = لا يمكن قراءة مضمونه ولا معنى له بدونه.
problem_content-malformed = مضمونه ليس على الشكل المقرر لنوعه.
problem_unknown-kind = لم تفهم العقدة المرسل إليها هذا الإجراء: لا تعرف النوع «{ $kind }»، أو لم يكن النص على صيغة هذا النوع.
problem-next_unknown-kind = الإجراء محفوظ. قله بعبارة أخرى أو حدّث العقدة.
problem_equivocation = وقع صاحبه إجراءين مختلفين لموضع واحد في السجل؛ لا يُختار أيهما.
problem-next_equivocation = اسأل صاحبه أيهما المقصود؛ يُعاد إجراءً جديدا.
problem_rejected = أعادته عقدة { $by }: { $reason }.
problem_penalty-form = «{ $typed }» ليست عقوبة.
problem-next_penalty-form = اكتبها مثل ‎10 years أو ‎18 months أو ‎90 days أو life أو fine أو death.
problem_penalty-several = «{ $typed }» تذكر أكثر من عقوبة.
problem-next_penalty-several = اكتب أشد عقوبة حبس وحدها مثل ‎3 years، وأضف الغرامة إلى نص قانونكم.
problem_penalty-unit-missing = «{ $typed }» من ماذا: سنوات أم أشهر؟
problem-next_penalty-unit-missing = اكتب الوحدة بجانب العدد مثل ‎10 years.
problem_instrument-twice = ذُكر { $instrument } مرتين.
problem_content-missing = { $label }: غير مذكور.
problem-next_content-missing = اكتبه هنا: الصك المستند إليه يطلبه.
problem_statement-missing = { $label }: لم يُدلَ بالتصريح.
problem-next_statement-missing = أدلِ به أو اختر صكا لا يطلبه.
problem_authority-of-other-state = السلطة المختارة تتبع { $home } لا { $to }.
problem-next_authority-of-other-state = اختر سلطة تتبع { $to }.
problem_emergency-without-reason = ادُّعيت حالة طارئة بلا سبب.
problem-next_emergency-without-reason = قل ما سيحدث ولمن ومتى، أو اخفض الدرجة.
problem_kind-not-understood = عقدة الطرف الآخر لا تفهم هذا النوع من الإجراءات: سيُحفظ هناك بلا أثر.
problem-next_kind-not-understood = قله في رسالة أيضا.
problem_ground-not-available = بحسب البيانات القانونية هذا السبب غير متاح. { $law }
problem_not-consulted = لم يُستشر الطرف الآخر أولا. { $law }
problem_consulted-off-record = ذكرتم أنكم تشاورتم، ولا توجد في هذه القضية أي مشاورة مسجلة. { $law }
problem-next_consulted-off-record = اذكروا متى وكيف ومع من، أو تشاوروا الآن.
problem_refusal-without-provision = يسمّي الرفض معاهدة ولا يذكر أيا من موادها. { $law }
problem-next_refusal-without-provision = اذكروا المادة لكي يستطيع الطرف الآخر الرد عليها.
problem_figures-disagree = لا يمكن أن تكون هذه الأرقام صحيحة كلها.
problem-next_figures-disagree = أعِد العدّ: لا تزيد الإجابات على الاختبارات، وكل ساعة مرة واحدة، والمجاميع متساوية.
problem_collection-longer = يحدد الطلب مدة حتى { $asked }: هذا جمع أطول مما طُلب.
problem-next_collection-longer = اذكر ذلك اليوم، أو تأكد من أن الأمر والطلب يشملان المدة الأطول.
problem_draft-not-understood = عقدة تلك الدولة لا تعرف المسودات المعروضة: فلا تُرسل إليها.
problem-next_draft-not-understood = ناقشوا الأمر بطريق آخر، أو أرسلوا الطلب.
problem_digest-form = { $name }: ليست بصمة SHA-256، أو ليست سطرًا يكتبه sha256sum.
problem-next_digest-form = الصق الناتج كما كتبه البرنامج، أو احذف السطر.
problem_files-contradict = هذا لا يتفق مع ما قيل عن الملفات.
problem_file-against-digest = { $name }: بصمته تقول غير ذلك.
