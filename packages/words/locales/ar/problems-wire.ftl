### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_json-too-large = في الرسالة { $bytes } بايت؛ يُقرأ { $max } على الأكثر.
problem_json-too-deep = متداخلة في أكثر من { $max } مستوى.
problem_json-too-many = فيها أكثر من { $max } قيمة، أو عضو في كائن واحد.
problem_json-not-utf8 = ليست نص UTF-8.
problem_json-duplicate-name = ورد العضو «{ $name }» مرتين.
problem_json-forbidden-name = لا يجوز أن يسمى عضو «{ $name }».
problem_json-lone-surrogate = في نص نصف زوج بديل (surrogate pair).
problem_json-number = لا تُستعمل هنا إلا أعداد صحيحة حتى ‎2^53 - 1.
problem_json-syntax = { $wanted ->
        [end] شيء يلي القيمة.
        [colon] تنقص نقطتان.
        [comma] تنقص فاصلة.
        [text] المتوقع نص بين علامتي اقتباس.
        [escape] لا رمز هروب كهذا.
       *[value] المتوقع قيمة.
    }
problem_json-not-canonical = ليس JSON في صيغته القانونية (canonical): يختلف الترتيب أو المسافات أو رموز الهروب.
problem_schema = لا يطابق شكله ({ $rule }).
problem-next_schema = قارنه بصفحة شكله؛ الأعضاء غير المعروفة غير مسموح بها.
problem_text-too-long = في النص { $length } حرفا؛ يتسع هنا { $max } على الأكثر.
problem_text-lone-surrogate = في النص نصف حرف.
problem_text-hidden-characters = { $n ->
        [one] في النص حرف تحكم خفي واحد، { $first }.
        [two] في النص حرفا تحكم خفيان، أولهما { $first }.
        [few] في النص { $n } أحرف تحكم خفية، أولها { $first }.
       *[other] في النص { $n } حرف تحكم خفيا، أولها { $first }.
    }
problem-next_text-hidden-characters = أزلها: قد تجعل الجملة تُقرأ على نحو آخر في شاشة أخرى.
problem_pinpoint-form = «{ $typed }» ليس موضع حكم.
problem-next_pinpoint-form = اكتب الصك ونقطتين والمادة والفقرات بين أقواس مثل CETS185:29(7).

problem_kem-length = نص X-Wing المشفر { $size } بايت.
problem_kem-public-key = مفتاح التشفير ليس مفتاح X-Wing عاما.
problem_kem-low-order = نقطة X25519 منخفضة الرتبة: تعطي سرا يعرفه الجميع.

problem_link-gap = الوصلة عند الحقبة { $ofEpoch }، الموضع { $last }؛ وجاءت الحقبة { $epoch }، الموضع { $seq } قبل أوانها.
problem-next_link-gap = أرسل من جديد من الموضع الذي يلي الرأس المذكور في الجواب.
problem_link-fork = { $how ->
        [taken] في الوصلة بالفعل مدخلة أخرى عند الحقبة { $epoch }، الموضع { $seq }.
       *[past] مدخلة الحقبة { $epoch }، الموضع { $seq } تتبع ماضيا غير ماضي هذه الوصلة.
    }
problem-next_link-fork = توقف وقارن سجلي الوصلة؛ ظرفان يدعيان موضعا واحدا.
problem_link-parties = المدخلة { $entry } من الوصلة التي من { $from } إلى { $to }.
problem_journal-authority = المدخلة { $entry } لسلطة أخرى.
problem_journal-gap = المدخلة { $entry } ناقصة.
problem_journal-broken = المدخلة { $entry } لا تتبع المدخلة التي قبلها كما هي مدوّنة هنا.

problem_parse = تعذرت قراءة البايتات. { $because }
problem-next_parse = أرسل البايتات القانونية (canonical) للظرف (RFC 8785) ضمن حد الحجم.
problem_suite = لم يُختم الظرف بمجموعة comity-1.
problem-next_suite = اختم بتلك المجموعة؛ لا غيرها ولا تفاوض.
problem_recipient-unknown = لا بيان مفاتيح معروفا هنا يتيح مخاطبة { $to }.
problem-next_recipient-unknown = احصل على بيان المفاتيح الحالي للمرسل إليه وخاطب إحدى سلطاته.
problem_sender-unknown = { $from } غير مقبول هنا.
problem-next_sender-unknown = يجب أن يقبل موظفان في هذه العقدة المشارك أولا.
problem_key-unknown = لم تعلن { $authority } مفتاح توقيع { $key }.
problem-next_key-unknown = اعمل على قبول بيان المفاتيح الذي فيه هذا المفتاح، ثم أرسل من جديد.
problem_key-not-valid-at-time = لم يكن المفتاح { $key } لـ { $authority } صالحا في { $at }.
problem-next_key-not-valid-at-time = اختم من جديد بمفتاح صالح الآن.
problem_no-encryption-key = ليس لـ { $authority } مفتاح تشفير صالح في { $at }.
problem-next_no-encryption-key = اطلب من المشارك أحدث بيان مفاتيح له.
problem_signature = توقيع الظرف لا يثبت.
problem-next_signature = اختم من جديد؛ وإن تكرر ذلك فتحقق من المفتاح ومن الطريق بين العقدتين.
problem_decrypt = تعذر فتح الظرف. { $because }
problem-next_decrypt = احصل على بيان المفاتيح الحالي للمرسل إليه واختم من جديد لمفتاح وارد فيه.
problem_encryption-key-gone = لم تعد { $authority } تحوز المفتاح { $key }.
problem_sealed-decrypt = المفتاح الذي يسميه لا يفتحه.
problem_body-decrypt = تعذر فتح النص بمفتاح بياناته.
problem_body-commitment = ليس النص هو الذي تلتزم به ترويسة الإجراء.
problem_act-signature = توقيع الإجراء { $act } لا يثبت.
problem-next_act-signature = ليوقع صاحبه الإجراء من جديد بمفتاح صالح للسلطة.
problem_act-envelope-mismatch = يختلف الإجراء وظرفه في هذا العضو: { $member }.
problem-next_act-envelope-mismatch = اختم الإجراء في ظرف بالأطراف والقضية نفسها.
problem_authority-scope = { $authority } ليست سلطة من سلطات { $participant }.
problem-next_authority-scope = لا يكون صاحب الإجراء إلا السلطة نفسها، ضمن مشاركها.
problem_envelope-too-large = في الإجراء المختوم { $bytes } بايت؛ يُنقل { $max } على الأكثر.
problem-next_envelope-too-large = اختصر النصوص؛ تُرسل الملفات أدلةً لا في الإجراء.
problem_batch-too-large = في الدفعة { $bytes } بايت؛ يُنقل { $max } على الأكثر.
problem-next_batch-too-large = أرسل ظروفا أقل في المرة الواحدة.

problem_header-malformed = ترويسة الدفعة ليست على شكلها، أو هي لمسار آخر.
problem-next_header-malformed = قارنها بصفحة شكلها.
problem_heads-parties = الرؤوس لوصلة بين آخرين.
problem-next_heads-parties = أعلن رؤوس وصلتك أنت مع هذا المشارك.
problem_heads-key = لم يكن { $participant } قد أعلن مفتاح إيصال { $key } في ذلك الوقت.
problem-next_heads-key = اعمل على قبول أحدث بيان مفاتيح.
problem_heads-signature = توقيعات الرؤوس لا تثبت.
problem-next_heads-signature = وقّع من جديد؛ وإن تكرر ذلك فتحقق من المفتاح ومن الطريق بين العقدتين.
problem_head-unknown = الرأس الذي تُطلب المدخلات بعده ليس في هذا السجل.
problem-next_head-unknown = قارن السجلين: يذكر الطرفان ماضيين مختلفين.
problem_returned-place = ما عاد لا يتبع ما هو هنا.
problem_returned-receipt = ما عاد بلا إيصال، أو بإيصال عن شيء آخر: لا يثبت شيئا.
problem_returned-act = الإجراء الذي عاد ليس الذي يسميه إيصاله.
problem_returned-sealed = تعذر فتح الإجراء الذي عاد بالمفاتيح الموجودة هنا.
problem_header-signature = توقيع ترويسة الدفعة لا يثبت.
problem-next_header-signature = وقّع من جديد؛ وإن تكرر ذلك فتحقق من المفتاح ومن الطريق بين العقدتين.
problem_header-body = ليس المحتوى هو الذي تسميه ترويسة الدفعة.
problem-next_header-body = أرسله من جديد؛ وإن تكرر ذلك فتحقق مما يقف بين العقدتين.
problem_header-time = وقت ترويسة الدفعة { $claimed }؛ والوقت هنا { $at }.
problem-next_header-time = وقّع ترويسة للوقت المذكور في الجواب، واضبط الساعة.
problem_header-key = لم يكن { $from } قد أعلن مفتاح إيصال { $key } مستعملا الآن.
problem-next_header-key = اطلب من المرسل إليه قبول أحدث بيان مفاتيح لك.

problem_receipt-signer = وقّع { $by } عن { $for }.
problem_receipt-key = لم يكن { $by } قد أعلن مفتاح إيصال { $key }.
problem_receipt-path = ليس الإيصال في الدفعة التي يسميها.
problem_receipt-signature = توقيعات الدفعة لا تثبت.

problem_fingerprint-mismatch = لبيان { $participant } بصمة أخرى: { $fingerprint }.
problem-next_fingerprint-mismatch = لا تقبله. اسأل المشارك بطريق تثق به بالفعل.
problem_participant-unknown = لم يُقبل { $participant }.
problem-next_participant-unknown = يقارن موظفان البصمة ويقبلانه.
problem_statement-signature = الإصدار { $version } من بيان مفاتيح { $participant } ليس موقعا بالمفاتيح الجذرية التي يسميها.
problem-next_statement-signature = اطلب من المشارك بيانه بطريق آخر وقارن البصمة.
problem_statement-authority = { $authority } مذكورة مرتين أو ليست من سلطات { $participant }.
problem_statement-key-id = المفتاح { $key } مذكور مرتين أو ليس معرّف مفتاحه.
problem_statement-succession = { $how ->
        [not-newer] الإصدار { $version } ليس أحدث من الإصدار { $last } المعروف.
        [participant] هو بيان مشارك آخر.
        [root] المفاتيح الجذرية غير ما كانت.
        [version] الإصدار { $version } لا يلي مباشرة الإصدار { $last }.
        [prev] لا يتبع الإصدار الذي قبله كما هو معروف هنا.
        [date] تاريخه أسبق من تاريخ سابقه.
       *[key] حُذف المفتاح { $key } أو غُيّر؛ لا يمكن إلا إنهاء المفتاح.
    }
problem-next_statement-succession = احصل على الإصدارات التي بينهما، أو قارن البصمات واقبل المشارك من جديد.

problem_act-of-other-case = الإجراء { $act } من القضية { $case }.
problem_act-not-proven = الإجراء { $seq } لـ { $authority } ({ $kind }): { $because }
problem_act-twice = الإجراء { $act } موجود هنا مرتين.
problem_act-missing = الإجراء { $seq } لـ { $authority } ناقص أو موجود هنا مرتين.
problem_act-out-of-order = الإجراء { $seq } لـ { $authority } ({ $kind }) لا يتبع الإجراء الذي قبله.
problem_act-saw-more = { $n ->
        [one] كان الإجراء { $seq } لـ { $authority } ({ $kind }) قد رأى إجراءً واحدا لـ { $of }؛ وفي الملف { $held }.
        [two] كان الإجراء { $seq } لـ { $authority } ({ $kind }) قد رأى إجراءين لـ { $of }؛ وفي الملف { $held }.
        [few] كان الإجراء { $seq } لـ { $authority } ({ $kind }) قد رأى { $n } إجراءات لـ { $of }؛ وفي الملف { $held }.
        [many] كان الإجراء { $seq } لـ { $authority } ({ $kind }) قد رأى { $n } إجراءً لـ { $of }؛ وفي الملف { $held }.
       *[other] كان الإجراء { $seq } لـ { $authority } ({ $kind }) قد رأى { $n } إجراء لـ { $of }؛ وفي الملف { $held }.
    }
problem_body-not-signed = نص الإجراء { $seq } لـ { $authority } ({ $kind }) ليس الذي وقعه صاحبه.
problem_body-not-here = نص الإجراء { $seq } لـ { $authority } ({ $kind }) ناقص، ولا إجراء يقول إنه مُحي.
problem_receipt-of-other-case = الإيصال من القضية { $case }.
problem_receipt-act-not-here = يقبل الإيصال الإجراء { $act }، وليس في الملف على ذلك النحو.
problem_link-not-receipted = لا إيصال يسمي المدخلة { $seq } من الوصلة التي من { $from } إلى { $to }.
problem_receipt-link-not-here = موضع سجل الوصلة الذي يسميه هذا الإيصال ليس في الملف.
problem_fingerprint-not-trusted = بصمة { $participant } ليست من البصمات التي تثق بها: { $fingerprint }.
problem_seal-broken = ختم { $authority } لا يثبت: غُيّر شيء في الملف.

found_canonical = { $n ->
        [one] بايت قانوني واحد
        [two] بايتان قانونيان
        [few] { $n } بايتات قانونية
       *[other] { $n } بايت قانوني
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = كلها بصمات تثق بها
found_none-compared = البصمات كما طُبعت، قارنها
found_not-compared = لم تُقارن: { $participants }
found_signed-on-arrival = { $n ->
        [one] إجراء واحد موقع بمفتاح صالح عند الوصول
        [two] إجراءان موقعان بمفتاحين صالحين عند الوصول
        [few] { $n } إجراءات موقعة بمفاتيح صالحة عند الوصول
        [many] { $n } إجراءً موقعا بمفاتيح صالحة عند الوصول
       *[other] { $n } إجراء موقع بمفاتيح صالحة عند الوصول
    }
found_signed-at-claim = { $n ->
        [one] إجراء واحد بمفتاح صالح في الوقت الذي يدعيه صاحبه
        [two] إجراءان بمفتاحين صالحين في الوقت الذي يدعيه صاحباهما
        [few] { $n } إجراءات بمفاتيح صالحة في الوقت الذي يدعيه أصحابها
        [many] { $n } إجراءً بمفاتيح صالحة في الوقت الذي يدعيه أصحابها
       *[other] { $n } إجراء بمفاتيح صالحة في الوقت الذي يدعيه أصحابها
    }
found_signed-in-doubt = { $n ->
        [one] إجراء واحد لـ { $authority } بمفتاح ألغته بعد ذلك: منذ { $since } ربما كان المفتاح في أيد أخرى، فاسأل تلك السلطة هل تقر بالإجراء
        [two] إجراءان لـ { $authority } بمفتاح ألغته بعد ذلك: منذ { $since } ربما كان المفتاح في أيد أخرى، فاسأل تلك السلطة هل تقر بهما
        [few] { $n } إجراءات لـ { $authority } بمفتاح ألغته بعد ذلك: منذ { $since } ربما كان المفتاح في أيد أخرى، فاسأل تلك السلطة هل تقر بها
        [many] { $n } إجراءً لـ { $authority } بمفتاح ألغته بعد ذلك: منذ { $since } ربما كان المفتاح في أيد أخرى، فاسأل تلك السلطة هل تقر بها
       *[other] { $n } إجراء لـ { $authority } بمفتاح ألغته بعد ذلك: منذ { $since } ربما كان المفتاح في أيد أخرى، فاسأل تلك السلطة هل تقر بها
    }
found_chains = { $n ->
        [one] صاحب واحد، بلا فجوة
        [two] صاحبان، بلا فجوة
        [few] { $n } أصحاب، بلا فجوة
        [many] { $n } صاحبا، بلا فجوة
       *[other] { $n } صاحب، بلا فجوة
    }
found_bodies = { $n ->
        [one] نص واحد كما التُزم به
        [two] نصان كما التُزم بهما
        [few] { $n } نصوص كما التُزم بها
        [many] { $n } نصا كما التُزم بها
       *[other] { $n } نص كما التُزم بها
    }
found_erased = { $n ->
        [0] لم يُمحَ شيء
        [one] واحد مُحي، بإجراء
        [two] اثنان مُحيا، كل منهما بإجراء
       *[other] { $n } مُحيت، كل منها بإجراء
    }
found_receipts = { $n ->
        [one] إيصال واحد مثبت
        [two] إيصالان مثبتان
        [few] { $n } إيصالات مثبتة
        [many] { $n } إيصالا مثبتا
       *[other] { $n } إيصال مثبت
    }
found_acts-without-receipt = { $n ->
        [one] إجراء واحد بلا إيصال
        [two] إجراءان بلا إيصال
        [few] { $n } إجراءات بلا إيصال
        [many] { $n } إجراءً بلا إيصال
       *[other] { $n } إجراء بلا إيصال
    }
found_links = { $n ->
        [one] موضع واحد في سجلات الوصلات، كما تقول الإيصالات
        [two] موضعان في سجلات الوصلات، كما تقول الإيصالات
        [few] { $n } مواضع في سجلات الوصلات، كما تقول الإيصالات
        [many] { $n } موضعا في سجلات الوصلات، كما تقول الإيصالات
       *[other] { $n } موضع في سجلات الوصلات، كما تقول الإيصالات
    }
found_sealed = ختمته { $authority } في { $at }
problem_ping-parties = جواب الاختبار من آخرين أو إلى آخرين.
problem-next_ping-parties = أجب عن عقدتك أنت، لمن يسأل.
problem_ping-question = الجواب عن سؤال آخر.
problem-next_ping-question = أجب عن السؤال المطروح، من جديد في كل مرة.
problem_ping-key = لم يكن { $participant } قد أعلن مفتاح إيصال { $key } في ذلك الوقت.
problem-next_ping-key = اعمل على قبول أحدث بيان مفاتيح.
problem_ping-signature = توقيعات جواب الاختبار لا تثبت.
problem-next_ping-signature = وقّع من جديد؛ وإن تكرر ذلك فتحقق من المفتاح ومن الطريق بين العقدتين.
problem_reach-parties = الجواب من آخرين أو إلى آخرين.
problem-next_reach-parties = أجب عن عقدتك أنت، لمن يسأل.
problem_reach-key = لم يكن { $participant } قد أعلن مفتاح إيصال { $key } في ذلك الوقت.
problem-next_reach-key = اعمل على قبول أحدث بيان مفاتيح.
problem_reach-signature = توقيعات الجواب لا تثبت.
problem-next_reach-signature = وقّع من جديد؛ وإن تكرر ذلك فتحقق من المفتاح ومن الطريق بين العقدتين.
problem_sender-suspended = أوقفت العقدة الأخرى قبول هذه العقدة، ولا تقبل منها شيئا.
problem-next_sender-suspended = اتصل بمكتب لتلك الدولة برقم تعرفه. وما ينتظر محفوظ، ويُرسل إذا قبل موظفان منها هذه العقدة من جديد.
