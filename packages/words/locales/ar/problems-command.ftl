### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_port-form = المنفذ عدد من 1 إلى 65535، لا «{ $typed }».
problem_arguments = تعذرت قراءة سطر الأوامر: { $reason }
problem_training-listens-here = عقدة التدريب تُدخل أي شخص بنقرة واحدة: لا تستمع إلا على هذا الجهاز.
problem-next_training-listens-here = احذف --host و--exchange-host و--api-host و--metrics-host أو --training.
problem_ports-same = يستمع المكتب والتبادل على منفذين.
problem-next_ports-same = اختر غيره.
problem_origin-form = اكتب المكتب مثل https://desk.example، بلا مسار.
problem_proxy-form = اكتب الوكيل عنوانا أو شبكة: 10.0.0.1 أو 10.0.0.0/8.
problem_desk-tls-files = يحتاج TLS في المكتب إلى كل من --desk-tls-key و --desk-tls-certificate.
problem_desk-tls-origin = ينهي المكتب TLS بنفسه، ولذلك يبدأ عنوانه بـ https.
problem_api-in-clear = ستتلقى واجهة البرامج رموز الوصول مكشوفة من أجهزة أخرى: --api-host ليس هذا الجهاز، ولا شيء ينهي TLS.
problem-next_api-in-clear = اضبط --api-host على 127.0.0.1؛ أو أعط --desk-tls-key و --desk-tls-certificate، أو --trusted-proxy الذي ينهي TLS.
problem_tls-files = يحتاج mutual TLS إلى كل من --tls-key و --tls-certificate و --tls-peers.
problem_quota-form = اكتب الإجراءات وMiB والقضايا الجديدة والإجراءات في قضية واحدة في الساعة: --quota normal=1200/256/120/240؛ وعلى الأقل { $least }، أي دفعة واحدة.
problem_spoken-hours-form = اكتب ساعات كاملة من 1 إلى { $most }: --spoken-hours 12.
problem_drain-seconds-form = اكتب ثواني كاملة من 0 إلى { $most }: --drain-seconds 5.
problem_participant-not-said = قل باسم من تتكلم العقدة: --participant JPN.
problem_keys-not-said = قل أين المفاتيح: --keys FOLDER.
problem_law-not-said = قل أين البيانات القانونية: --law FOLDER.
problem_database-not-said = قل أين قاعدة البيانات: DATABASE_URL=postgresql://...
problem_peer-form = اكتب النظراء مثل --peer USA=FILE، مع ملف بيان مفاتيحهم.
problem_language-without-words = ليس لدى Comity كلمات باللغة «{ $typed }».
problem_ports-no-room = { $n ->
        [one] الخيار --port { $port } لا يترك مكانا لعقدة واحدة.
        [two] الخيار --port { $port } لا يترك مكانا لعقدتين.
        [few] الخيار --port { $port } لا يترك مكانا لـ { $n } عقد.
       *[other] الخيار --port { $port } لا يترك مكانا لـ { $n } عقدة.
    }
problem-next_ports-no-room = اختر أصغر منه.
problem_not-running = لا شبكة تدريب فيها { $participant } تعمل في { $folder }.
problem-next_not-running = شغّلها بالأمر npm start، أو سمِّ المجلد الذي شُغلت به.
problem_port-in-use = المنفذ { $port } يستعمله برنامج آخر.
problem-next_port-in-use = أوقف ذلك البرنامج، أو اختر بالخيار --port.
problem_port-not-allowed = لا يجوز لهذا الحساب استعمال المنفذ { $port }.
problem-next_port-not-allowed = اختر منفذا فوق 1023 بالخيار --port.
problem_cannot-start = تعذر تشغيل العقدة: { $reason }
problem-next_cannot-start = الكل مذكور في node.log.

problem_command-unknown = { $how ->
        [near] لا أمر باسم «{ $typed }»؛ هل قصدت { $known }؟
       *[list] لا أمر باسم «{ $typed }»؛ والموجود { $known }.
    }
problem_command-which = قل أيها: { $known }.
problem_question-unknown = { $how ->
        [near] لا سؤال باسم «{ $typed }»؛ هل قصدت { $known }؟
       *[list] لا سؤال باسم «{ $typed }»؛ والموجود { $known }.
    }
problem_word-missing = { $word } ناقص.
problem-next_word-missing = مثل { $example }
problem_word-extra = «{ $typed }» كلمة زائدة.
problem_word-unknown = «{ $typed }» ليست من { $known }.
problem_option-unknown = { $how ->
        [near] لا خيار --{ $name }؛ هل قصدت { $known }؟
       *[list] لا خيار --{ $name }؛ والموجود { $known }.
    }
problem_option-strange = لا خيار { $typed }.
problem_option-missing = الخيار --{ $name } { $value } ناقص.
problem_option-twice = ورد --{ $name } مرتين.
problem_option-value = يحتاج --{ $name } إلى قيمة: { $value }.
problem_option-no-value = لا يأخذ --{ $name } قيمة.
problem_options-together = الخيار --{ $name } ناقص: ترد { $all } معا أو تُحذف كلها.
problem_months-form = «{ $typed }» ليس عدد أشهر.
problem_penalties-contradict = { $n ->
        [one] شهر واحد يناقض { $both } في --max-penalty الذي يحدد القانونين.
        [two] شهران يناقضان { $both } في --max-penalty الذي يحدد القانونين.
        [few] { $n } أشهر تناقض { $both } في --max-penalty الذي يحدد القانونين.
        [many] { $n } شهرا تناقض { $both } في --max-penalty الذي يحدد القانونين.
       *[other] { $n } شهر تناقض { $both } في --max-penalty الذي يحدد القانونين.
    }
problem_law-files = { $n ->
        [one] لا يمكن استعمال البيانات القانونية: { $reasons }
        [two] لا يمكن استعمال البيانات القانونية لسببين: { $reasons }
        [few] لا يمكن استعمال البيانات القانونية لـ { $n } أسباب: { $reasons }
        [many] لا يمكن استعمال البيانات القانونية لـ { $n } سببا: { $reasons }
       *[other] لا يمكن استعمال البيانات القانونية لـ { $n } سبب: { $reasons }
    }
problem-next_law-files = أصلح الملفات المذكورة؛ والأمر npm test -- law-files يسرد كل شيء.
problem_law-files-of-node = { $n ->
        [one] لا يمكن استعمال البيانات القانونية في { $folder }: { $reasons }
        [two] لا يمكن استعمال البيانات القانونية في { $folder } لسببين: { $reasons }
        [few] لا يمكن استعمال البيانات القانونية في { $folder } لـ { $n } أسباب: { $reasons }
        [many] لا يمكن استعمال البيانات القانونية في { $folder } لـ { $n } سببا: { $reasons }
       *[other] لا يمكن استعمال البيانات القانونية في { $folder } لـ { $n } سبب: { $reasons }
    }
problem-next_law-files-of-node = أعد الملفات كما جاءت مع هذا الإصدار من Comity، أو ثبّته من جديد؛ أو سمِّ مجلد بيانات قانونية آخر بـ law: في comity.yaml.
problem_law-folder-missing = لا بيانات قانونية في { $folder }.
problem-next_law-folder-missing = أعد المجلد، أو سمِّ غيره بـ law: في comity.yaml، أو احذف ذلك السطر: تُستعمل عندئذ البيانات القانونية التي تأتي مع Comity.

problem_fingerprint-form = «{ $typed }» ليست بصمة.
problem_which-file = أي ملف قضية؟
problem_one-file = ملف قضية واحد في المرة.
problem_file-not-there = لا ملف { $file }.
problem-next_file-not-there = تحقق من المسار، وهو يبدأ من مجلد الأمر حين يكون نسبيا.
problem_file-is-folder = { $file } مجلد؛ سمِّ ملف القضية الذي فيه.
problem_file-forbidden = لا يجوز لهذا الحساب قراءة { $file }.
problem-next_file-forbidden = امنح هذا الحساب حق قراءته، أو أعط الأمر بالحساب المالك له.
problem_file-unreadable = تتعذر قراءة { $file } ({ $reason }).
problem-next_file-unreadable = أنشئ نسخة منه تمكن قراءتها وسمِّها.
problem_file-unwritable = تتعذر كتابة { $file } ({ $reason }).
problem-next_file-unwritable = امنح هذا الحساب حق الكتابة هناك، أو وفّر مكانا، أو سمِّ مكانا آخر.
problem_file-too-large = في { $file } { $bytes } بايت؛ وملف القضية { $max } على الأكثر.

problem_participant-form = «{ $typed }» ليس رمز دولة أو منظمة.
problem-next_participant-form = اكتب الدولة بأحرفها الكبيرة الثلاثة، مثل JPN؛ والمنظمة بأحرف كبيرة أو أرقام أو شرطات من 3 إلى 16، مثل INTERPOL.
problem_place-not-said = قل أين العقدة، بطريقة واحدة.
problem-next_place-not-said = أعط --home FOLDER، أو --keys FOLDER مع DATABASE_URL، أو --data FOLDER لشبكة تدريب تعمل.
problem_keys-not-there = ليس في { $folder } مفاتيح عقدة.
problem-next_keys-not-there = سمِّ المجلد الذي تُشغَّل به العقدة.
problem_keys-of-other = المفاتيح في { $folder } هي مفاتيح { $is } لا { $asked }.
problem_no-statement = { $file } ليس بيان مفاتيح.
problem-next_no-statement = أعط الملف الذي كتبه comity statement --out في عقدة الدولة الأخرى.
problem_authority-not-here = ليس لهذه العقدة سلطة { $authority }؛ لديها { $known }.
problem_database-unavailable = قاعدة بيانات العقدة لا تسمح بالدخول ({ $reason }).
problem-next_database-unavailable = تحقق من أن قاعدة البيانات تعمل.
problem_database-login = قاعدة بيانات العقدة لا تسمح بالدخول ({ $reason }).
problem-next_database-login = تحقق من المستخدم وكلمة المرور وقاعدة البيانات في DATABASE_URL.
problem_database-rights = لا تسمح قاعدة البيانات لمستخدمها بما تحتاج إليه العقدة ({ $reason }).
problem-next_database-rights = امنح مستخدم DATABASE_URL حق إنشاء قواعد البيانات والأدوار (CREATEDB, CREATEROLE)، وحيث توجد أدوار هذه العقدة بالفعل، حق إدارتها (GRANT role TO user WITH ADMIN OPTION)؛ أو سمِّ مستخدما آخر.
problem_database-old = قاعدة بيانات العقدة لا تسمح بالدخول ({ $reason }).
problem-next_database-old = شغّل العقدة مرة: فهي تحدّث قاعدة بياناتها.
problem_failed-inside = فشل الأمر: { $reason }
problem-next_failed-inside = إن تكرر ذلك فشغّله مع COMITY_STACK=1 وأبلغ عما يعرضه.
problem_refused = رفضته العقدة بلا سبب.
problem_audit-line-changed = السطر { $line } ليس ما كُتب.
problem_entry-changed = المدخلة { $entry } ليست ما كُتب.
problem_element-does-not-hold = { $rule }: { $subject }
problem_log-was-cut = السطر { $line } من السجل { $log } ليس ما قيل لـ { $peer } في { $at }: قُطع السجل أو غُيّر.
problem_anchors-not-compared = لم تُقارن: { $peer } لا يجيب.
problem_link-head-other = أحدث مدخلة ليست الرأس الذي صدر به إيصال.
problem_record-contradicts = { $n ->
        [one] { $rule }: { $subject } (إجمالا: { $n })
       *[other] { $rule }: { $subject } (إجمالا: { $n })
    }

starting_database = فتح قاعدة البيانات
starting_law = قراءة البيانات القانونية
starting_schema = تحديث قاعدة البيانات
starting_restored = استُعيدت هذه العقدة من حالة أقدم: ما فقدته يُسترد من نظرائها، وقبل ذلك لا يُفاد بجديد في قضية قديمة

problem_which-facts = قل أي ملف وقائع يُفحص.
problem_no-avenue-open = لا سبيل متاحا لطلب { $measure } من { $to } في { $on }، بقدر ما تعرفه بيانات Comity القانونية.
problem-next_no-avenue-open = انظر comity law avenues لمعرفة الأسباب، أو استند إلى أساس آخر.
problem_mail-server-form = اكتب خادم البريد مثل smtps://user@mail.example.no أو smtp://mail.example.no:587، مع العنوان المرسِل؛ والمستخدم يصحبه ملف لكلمة المرور، ولا ترد كلمة مرور في العنوان.
problem_mail-from-missing = قل من صاحب البريد: عنوان واحد، مثل comity@police.example.no.
problem_gateway-form = اكتب البوابة مثل https://sms.example.no/comity، مع ملف السر المعروف للطرفين؛ وبدون TLS على هذا الجهاز فقط.
problem_gateway-secret = سر البوابة في { $file } ناقص أو أقصر من 24 بايت.
problem-next_gateway-secret = اكتب فيه 24 بايتا عشوائيا أو أكثر بصيغة base64، وأعط الشيء نفسه للبوابة.
problem_after-version = يتطلب --after-version عددًا صحيحًا مثل 7، و«{ $typed }» ليس كذلك.
problem-next_after-version = اسأل أحد الأقران: comity peers، أو صفحة المفاتيح.
problem_relay-bounds-form = اكتب الإرساليات وMiB والأيام: --relay-bounds 50/64/3؛ وعلى الأقل { $least } MiB وإرسالية واحدة، وعدد الأيام { $most } على الأكثر.
problem_relay-after-form = اكتب المسار والثواني: --relay-after emergency=60؛ وعلى الأقل { $least }.
