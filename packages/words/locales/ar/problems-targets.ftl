### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem-next_date-impossible = اكتب السنة أولا، مثل ‎2025-07-15 أو ‎2025-07-15 13:05:22.
problem-next_day-impossible = صحح اليوم أو الشهر أو السنة.
problem-next_day-over = اذكر اليوم أو يوما بعده.
problem-next_day-to-come = اذكر اليوم أو يوما قبله.
problem-next_day-far = صحح السنة.
problem_zone-sign = «{ $typed }» يعني { $means } في جداول المناطق الزمنية، عكس ما يقصده معظم الناس.
problem-next_zone-sign = اكتب { $means } أو { $other }، أيهما أظهرته الساعة.
problem_zone-letters = «{ $typed }» يُستعمل لأكثر من منطقة زمنية.
problem-next_zone-letters = اكتب مكانا مثل Asia/Tokyo أو UTC أو فرقا مثل ‎+09:00.
problem_text-unassigned-character = في النص الحرف { $first } الذي لا يعرفه Unicode.
problem-next_text-unassigned-character = أزله، أو قل بالكلمات ما كان يُظهره.
problem_defanged = «{ $typed }» مكتوب معطَّلا كيلا يتبعه أحد خطأ.
problem-next_defanged = اكتبه { $meant } إن كان هو المقصود.
problem_signs-around = ترد «{ $typed }» مع علامات من النص الذي أخذت منه.
problem-next_signs-around = اكتب { $meant } وحده إن كان هو المقصود.
problem_time-counted = «{ $typed }» عدد محسوب منذ عام 1970 كما تفعل الأجهزة.
problem-next_time-counted = اكتب { $meant } إن كانت تلك هي اللحظة المقصودة.
problem_ip-with-port = ورد { $address } مع المنفذ { $port }.
problem-next_ip-with-port = اكتب { $address } هنا، و{ $port } في حقل المنفذ.
problem_ip-port-form = «{ $typed }» ليس منفذا.
problem-next_ip-port-form = اكتب عددا من 1 إلى 65535، أو مجموعة منها مثل ‎1024-2047.
problem_protocol-form = «{ $typed }» ليس بروتوكولا فوق IP تعرفه Comity.
problem-next_protocol-form = اكتب TCP أو UDP كما ورد في السجل.
problem_host-at-home = { $host } يدل في كل شبكة على جهاز آخر.
problem-next_host-at-home = اذكر الاسم الذي يوجد به الجهاز من الإنترنت.
problem_telephone-form = «{ $typed }» ليس رقم هاتف.
problem-next_telephone-form = اكتبه مع علامة الجمع ورمز البلد، مثل ‎+81 3 1234 5678.
problem_telephone-national = «{ $typed }» لا يقول لأي بلد هو.
problem-next_telephone-national = اكتبه مع علامة الجمع ورمز البلد، مثل ‎+81 3 1234 5678.
problem_wallet-form = «{ $typed }» ليس مكتوبا كما يُكتب عنوان محفظة.
problem-next_wallet-form = انسخ العنوان وحده، حرفا حرفا.
problem_transaction-form = «{ $typed }» ليس مكتوبا كما يُكتب معرّف معاملة.
problem-next_transaction-form = انسخ المعرّف وحده، حرفا حرفا.
problem_device-form = «{ $typed }» ليس رقم جهاز.
problem-next_device-form = اكتب رقم IMEI أو عنوان MAC أو الرقم التسلسلي وحده.

problem_ip-no-port = لم يُذكر منفذ المصدر: وراء العنوان المشترك آلاف الأشخاص بعنوان واحد في وقت واحد.
problem-next_ip-no-port = اذكر منفذ المصدر من السجل، أو قل إنه ليس في السجل.
problem_time-coarse = لم يُذكر الوقت بالثانية: العناوين المشتركة تنتقل من يد إلى يد خلال ثانية.
problem-next_time-coarse = اذكره كما ورد في السجل، مثل ‎2025-07-15 13:05:22.
problem_period-broad = { $days ->
        [one] تغطي المدة يوما واحدا؛ والأقصر يُجاب أسرع وتبريره أسهل.
        [two] تغطي المدة يومين؛ والأقصر يُجاب أسرع وتبريره أسهل.
        [few] تغطي المدة { $days } أيام؛ والأقصر يُجاب أسرع وتبريره أسهل.
        [many] تغطي المدة { $days } يوما؛ والأقصر يُجاب أسرع وتبريره أسهل.
       *[other] تغطي المدة { $days } يوم؛ والأقصر يُجاب أسرع وتبريره أسهل.
    }
problem-next_period-broad = ضيّقها إلى الأوقات التي يحتاج إليها التحقيق، أو قل لماذا تلزم كلها.
problem_period-future = تمتد المدة إلى المستقبل: لم يُخزَّن منه شيء بعد.
problem-next_period-future = صححها، أو اطلب الجمع في الوقت الحقيقي.
problem_period-early = تبدأ المدة قبل 1980.
problem-next_period-early = انظر إلى السنة من جديد.
problem_period-buddhist = السنة { $year } تبدو من التقويم البوذي: وهي عندئذ { $meant }.
problem-next_period-buddhist = اكتب السنة الميلادية.
problem_ip-documentation = { $address } محجوز للأمثلة والتدريب: ليس لأحد في الإنترنت.
problem_ip-holds = في { $address } العنوان { $inside } من الإصدار 4: ومن كان له ذلك العنوان حينها هو من شغّل النفق.
problem-next_ip-holds = اسأل عن { $inside } أيضا.
problem_account-name-only = «{ $typed }» يبدو اسما قد يحمله كثيرون لدى { $service }.
problem-next_account-name-only = اذكر ما تجد به الخدمة الحساب: رقما أو عنوانا أو رقم هاتف.
problem_custodian-entity = لدى «{ $typed }» عدة شركات مسؤولة عن أنحاء مختلفة من العالم.
problem-next_custodian-entity = سمِّ المسؤولة منها حيث يوجد المستخدم: { $entities }.
problem_telephone-code-unknown = لا بلد له الرمز الذي يبدأ به { $typed }.
problem-next_telephone-code-unknown = انظر إلى الرقم من جديد.
problem_wallet-checksum = المجموع الاختباري في { $typed } لا يصح ({ $rule }): قد يكون حرف خاطئا.
problem-next_wallet-checksum = قارنه بالمصدر حرفا حرفا.
problem_wallet-other-currency = { $typed } ليس مكتوبا كما تُكتب عناوين { $currency }.
problem-next_wallet-other-currency = انظر إلى العملة والعنوان من جديد.
problem_transaction-length = { $typed } ليس بطول معرّفات المعاملات في { $currency }.
problem-next_transaction-length = قارنه بالمصدر حرفا حرفا.
problem_device-check-digit = رقم التحقق في { $typed } لا يصح: قد يكون رقم خاطئا.
problem-next_device-check-digit = قارنه بالمصدر.
problem_device-mac-made-up = { $typed } عنوان يصنعه الجهاز لنفسه: لا يعرفه أي صانع.
problem-next_device-mac-made-up = سمِّ الشبكة التي رأته ومتى.
problem_device-mac-of-many = { $typed } يخاطب أجهزة كثيرة معا.
problem-next_device-mac-of-many = انظر إلى الرقم من جديد.
problem_facts-short = { $n ->
        [one] رُويت الوقائع في كلمة واحدة.
        [two] رُويت الوقائع في كلمتين.
        [few] رُويت الوقائع في { $n } كلمات.
       *[other] رُويت الوقائع في { $n } كلمة.
    }
problem-next_facts-short = قل من فعل ماذا ومتى وأين وكيف: عليها تُقدَّر ازدواجية التجريم.
problem_facts-no-date = لا تذكر الوقائع يوما.
problem-next_facts-no-date = قل متى حدث، بقدر ما هو معروف.
problem_facts-no-place = لا تذكر الوقائع مكانا أو شخصا أو خدمة.
problem-next_facts-no-place = قل أين حدث، أو أي خدمة يخص.
problem_answer-short = هذا لا يكاد يقول شيئا.
problem-next_answer-short = قله في جملة يستطيع الطرف الآخر العمل بها.
problem_no-link = لا شيء يقول كيف ترتبط البيانات بالجريمة.
problem-next_no-link = قل كيف استُعمل الهدف فيها وكيف عُرف ذلك.
problem_language-not-known = { $language } ليست من اللغات المعروفة لـ { $state }: { $known }.
problem-next_language-not-known = أضف الترجمة بعد الإرسال، أو قل متى تتبع، أو اتفق على اللغة مع الطرف الآخر أولا.
problem_case-small = { $cite ->
        [none] يجوز للطرف الآخر ({ $state }) أن يرد قضية أصغر مما ينبغي، ولا تذكر الوقائع مبلغا محل النظر. المعروف عن ممارسته: «{ $says }». ولا يُعرف حكم.
       *[other] يجوز للطرف الآخر ({ $state }) أن يرد قضية أصغر مما ينبغي ({ $cite })، ولا تذكر الوقائع مبلغا محل النظر. المعروف عن قانونه: «{ $says }».
    }
problem-next_case-small = قل ما محل النظر: المبلغ، وعدد الضحايا، وما يعطيه وزنا غير ذلك.
problem_case-small-unknown = الجريمة خفيفة بعقوبتها. ولا تُعرف قاعدة للقضايا الصغيرة ({ $state }).
problem-next_case-small-unknown = قل ما يعطيها وزنا، أو اسأل الطرف الآخر أولا هل يقدم المساعدة في قضية كهذه.
problem_milder-way = لا شيء يقول لماذا لا يكفي تدبير أخف.
problem-next_milder-way = قل ما جُرِّب، ولماذا لا تكفي بيانات أقل تدخلا أو مدة أقصر.
problem_kept-no-longer = ما حُفظ في القضية السابقة حُفظ حتى { $day }: ربما لم يعد موجودا.
problem-next_kept-no-longer = اسأل الطرف الآخر هل لا يزال لديه، أو اطلب حفظه من جديد.
problem_kept-answer-unknown = ما حُفظ في القضية السابقة محفوظ حتى { $day }. ولا يُعرف كم يستغرق الرد: رأت هذه العقدة منه أقل مما يكفي. { $rule ->
        [none] لا تُعرف قاعدة تحفظه حتى القرار.
       *[other] متى وصل الطلب وجب حفظه حتى القرار.
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] اطلب حفظه مدة أطول قبل إرسال هذا الطلب.
       *[other] أرسل هذا الطلب في وقت كافٍ قبل ذلك اليوم، أو اطلب أولا حفظه مدة أطول.
    }
problem_kept-too-short = ما حُفظ في القضية السابقة محفوظ حتى { $day }؛ ونصف آخر ردود هذه الدولة (عددها: { $answers }) استغرق، بالأيام، { $days } أو أكثر. { $rule ->
        [none] لا تُعرف قاعدة تحفظه حتى القرار.
       *[other] متى وصل الطلب وجب حفظه حتى القرار.
    }
problem-next_kept-too-short = { $rule ->
        [none] اطلب حفظه مدة أطول قبل إرسال هذا الطلب.
       *[other] أرسل هذا الطلب في وقت كافٍ قبل ذلك اليوم، أو اطلب أولا حفظه مدة أطول.
    }
problem_kept-too-short-practice = ما حُفظ في القضية السابقة محفوظ حتى { $day }؛ والرد وفق الممارسة الجيدة يستغرق، بالأيام، { $days }، وهذه العقدة رأت من الردود أقل مما يكفي لتعرف أدق من ذلك. { $rule ->
        [none] لا تُعرف قاعدة تحفظه حتى القرار.
       *[other] متى وصل الطلب وجب حفظه حتى القرار.
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] اطلب حفظه مدة أطول قبل إرسال هذا الطلب.
       *[other] أرسل هذا الطلب في وقت كافٍ قبل ذلك اليوم، أو اطلب أولا حفظه مدة أطول.
    }
problem_asked-before = { $cases ->
        [one] قضية سابقة مع هذه الدولة تطلب الشيء نفسه من الهدف نفسه: { $references }.
        [two] قضيتان مع هذه الدولة تطلبان الشيء نفسه من الهدف نفسه: { $references }.
        [few] { $cases } قضايا مع هذه الدولة تطلب الشيء نفسه من الهدف نفسه: { $references }.
       *[other] { $cases } قضية مع هذه الدولة تطلب الشيء نفسه من الهدف نفسه: { $references }.
    }
problem-next_asked-before = انظر هناك أولا؛ وحيث يتبعها هذا الطلب أو يضيف إليها، اذكرها طلبا سابقا.
