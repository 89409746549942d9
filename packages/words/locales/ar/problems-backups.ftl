### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_share-form = { $file } ليس حصة من مفتاح يفتح النسخ الاحتياطية.
problem-next_share-form = للحصة خمسة أسطر، في كل منها رقم وخمس كلمات.
problem_share-line = السطر { $line } من { $file } ليس كما كُتب.
problem-next_share-line = قارنه بالورقة حرفا حرفا.
problem_share-of-another = { $file } حصة من مفتاح غير مفتاح الحصة الأولى.
problem-next_share-of-another = سمِّ حصصا من تقسيم واحد لمفتاح واحد: معرّف المفتاح فوق الأسطر.
problem_share-twice = لـ { $file } رقم حصة أخرى سُمِّيت.
problem-next_share-twice = سمِّ كل حصة مرة واحدة.
problem_shares-few = يلزم مزيد من الحصص: { $need }. المسماة: { $n }.
problem-next_shares-few = اسأل حائزين آخرين، وسمِّ كل ملف بـ --share.
problem_shares-false = لا تعطي الحصص المفتاح الذي هي منه: واحدة منها على الأقل ليست ما سُلِّم.
problem-next_shares-false = سمِّ واحدة أو اثنتين أخريين: فبأكثر من اللازم تُعرف الزائفة.
problem_split-form = يُقسم المفتاح كما في 3/5: تفتحه أي 3 حصص من 5؛ من 2 من 2 إلى 16 من 16.
problem_split-or-join = المفتاح إما يُقسم وإما يُجمع.
problem-next_split-or-join = أعط --split أو --share، لا كليهما.
problem_secret-ways = ضُبطت طريقتان لتغليف node.secret.
problem-next_secret-ways = أبق واحدا من passphrase-file وcredential وcommand.
problem_secret-short = عبارة المرور في { $place } أقل من { $least } حرفا.
problem-next_secret-short = أنشئ واحدة: openssl rand -base64 32.
problem_secret-no-credential = لم يسلم systemd بيانات الاعتماد { $name } التي تفتح المفاتيح.
problem-next_secret-no-credential = شغِّله كما تفعل الوحدة: systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = لم يؤد البرنامج الذي يغلف node.secret عمله ({ $reason }): { $command }
problem-next_secret-command = شغِّله يدويا وانظر ماذا يقول: يقرأ من الدخل المعياري ويكتب في الخرج المعياري وله عشر ثوان.
problem_secret-does-not-open = غُلِّف { $file } بغير ما يُراد فتحه به الآن.
problem-next_secret-does-not-open = أعد عبارة المرور أو بيانات الاعتماد أو المفتاح من وقت آخر comity key wrap.
problem_secret-otherwise = لا يُحفظ node.secret الذي يفتح كل المفاتيح كما يقول comity.yaml.
problem-next_secret-otherwise = شغِّل comity key wrap.
problem_secret-inside = { $file } داخل مجلد العقدة: من أخذ نسخة منه حاز الاثنين.
problem-next_secret-inside = احفظ عبارة المرور في مكان آخر، وسمِّه في comity.yaml، وشغِّل comity key wrap.
problem_backup-at-form = تُكتب ساعات النسخ كما في ["03:30", "15:30"]، من ساعة إلى 24.
problem_backup-keep-form = عدد النسخ المحفوظة من { $least } إلى { $most }.
problem_backup-failed = لم تُصنع النسخة المقررة في { $at } ({ $code }).
problem-next_backup-failed = يقول comity backup، يدويا، ما المانع. وتعيد العقدة المحاولة من تلقاء نفسها.
problem_wal-not-archived = لا يؤرشف PostgreSQL سجل WAL؛ آخر إخفاق في { $at }.
problem-next_wal-not-archived = انظر archive_command وسجل PostgreSQL. وإلى أن يعمل فليس إلا آخر نسخة احتياطية.
