### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_database-not-installed = PostgreSQL المضمَّن غير مثبت ({ $name }).
problem-next_database-not-installed = شغّل npm ci من جديد، أو اضبط DATABASE_URL على PostgreSQL 15 أو أحدث خاص بك.
problem_folder-not-writable = لا يجوز لـ Comity القراءة أو الكتابة في { $folder } ({ $reason }).
problem-next_folder-not-writable = أعطه للحساب الذي يشغّل Comity، أو اجعل قرصه قابلا للكتابة، أو سمِّ مجلدا آخر.
problem_place-not-usable = لا يمكن استعمال { $folder } كما هو ({ $reason }).
problem-next_place-not-usable = إن كان هناك من قبل فأعده، ولو من نسخة احتياطية؛ وإلا فسمِّ مكانا آخر.
problem_disk-full = القرص الذي فيه { $folder } ممتلئ.
problem-next_disk-full = وفّر مكانا وشغّل من جديد: لم يضع شيء مما أُكد.
problem_folder-in-use = نسخة أخرى من Comity (العملية { $process }) تعمل على { $folder }.
problem-next_folder-in-use = أوقفها أولا، أو سمِّ مجلدا آخر.
problem_database-does-not-end = نسخة أخرى من PostgreSQL (العملية { $process }) تعمل على { $folder } ولا تنتهي.
problem-next_database-does-not-end = أوقفها أولا، أو سمِّ مجلدا آخر.
problem_database-other-account = قاعدة البيانات في { $folder } لحساب آخر (uid { $uid }).
problem-next_database-other-account = شغّل Comity بالحساب الذي أنشأها، أو سمِّ مجلدا آخر.
problem_database-as-root = لا يعمل PostgreSQL بحساب root، ولا يجوز لـ root هذا أن يعيره حسابا آخر.
problem-next_database-as-root = شغّل Comity بحساب مستخدم عادي.
problem_database-damaged = قاعدة البيانات في { $folder } تالفة ولا يمكن استعمالها؛ يقول PostgreSQL: { $reason }.
problem-next_database-damaged = استعد نسخة احتياطية، أو ابدأ من جديد بالخيار --fresh الذي يحذفها.
problem_database-lacks-file = قاعدة البيانات في { $folder } تالفة ولا يمكن استعمالها: ملفها { $file } ناقص.
problem-next_database-lacks-file = استعد نسخة احتياطية، أو ابدأ من جديد بالخيار --fresh الذي يحذفها.
problem_database-other-version = أنشأ قاعدة البيانات في { $folder } ‏PostgreSQL { $is }، وComity هذه تأتي بالإصدار { $ours }.
problem-next_database-other-version = استعمل Comity التي أنشأتها، أو ابدأ من جديد بالخيار --fresh.
problem_database-too-old = خادم قاعدة البيانات هو PostgreSQL { $is }؛ وتحتاج Comity إلى 15 أو أحدث.
problem-next_database-too-old = سمِّ أحدث منه في DATABASE_URL، أو احذفها لاستعمال الخادم المضمَّن.
problem_database-encoding = ترميز قاعدة البيانات { $is } لا UTF8.
problem-next_database-encoding = أنشئ قاعدة البيانات بترميز UTF8.
problem_database-setting = { $how ->
        [losing] يُرفض إعداد قاعدة البيانات { $setting }: انقطاع الكهرباء يُضيع عندئذ ما أُكد لآخرين.
       *[listening] يُرفض إعداد قاعدة البيانات { $setting }: لا يجيب الخادم المضمَّن إلا على مقبسه.
    }
problem-next_database-setting = احذفه وشغّل من جديد.
problem_database-url-form = DATABASE_URL ليس عنوان قاعدة بيانات PostgreSQL.
problem-next_database-url-form = اكتبه مثل postgresql://user:password@host:5432/database.
problem_database-no-answer = قاعدة البيانات في { $where } (DATABASE_URL) لا تجيب ({ $reason }).
problem-next_database-no-answer = تحقق من أنها تعمل ومن صحة العنوان والمستخدم وكلمة المرور.
problem_database-memory = لم يحصل PostgreSQL على الذاكرة التي يحتاج إليها ({ $reason }).
problem-next_database-memory = أغلق برامج أخرى، أو اسمح بذاكرة أكبر، وشغّل من جديد.
problem_database-not-made = تعذر إنشاء قاعدة بيانات جديدة في { $folder } ({ $reason }).
problem-next_database-not-made = إن لم يكن السبب واضحا فشغّل npm ci من جديد وابدأ بالخيار --fresh.
problem_schema-newer = في قاعدة البيانات الترحيل { $number } الذي لا يعرفه هذا الإصدار من Comity.
problem-next_schema-newer = شغّل الإصدار الذي أجراه أو إصدارا أحدث. لا رجوع إلا بالنسخة الاحتياطية التي أُخذت قبل الترقية.
problem_schema-changed = الترحيل { $number } ({ $name }) ليس الذي أُنشئت به قاعدة البيانات هذه.
problem-next_schema-changed = شغّل الإصدار الذي أنشأها، أو استعد ملفه.
problem_row-does-not-open = القيمة المخزنة { $row } لا تُفتح: تلفت أو غُيّرت، أو ليست المفاتيح هي التي كُتبت بها.
problem-next_row-does-not-open = أعد مفاتيح قاعدة البيانات هذه؛ فإن كانت موجودة فاستعد نسخة احتياطية من القاعدة.
problem_key-file-missing = { $file } ناقص.
problem-next_key-file-missing = استعده من نسختك الاحتياطية.
problem_key-file-length = ليس في { $file } 32 بايت.
problem-next_key-file-length = استعده من نسختك الاحتياطية.
problem_key-file-unreadable = تتعذر قراءة { $file } بسر هذه العقدة.
problem-next_key-file-unreadable = استعدهما من النسخة الاحتياطية نفسها.
problem_key-file-foreign = { $file } ليس المفتاح الوارد في بيان هذه العقدة.
problem-next_key-file-foreign = استعدهما من نسخة احتياطية واحدة.
problem_key-statement-damaged = بيان المفاتيح في { $folder } تالف ({ $reason }).
problem-next_key-statement-damaged = استعده من نسختك الاحتياطية.
problem_key-folder-older = المفاتيح في هذا المجلد هي مفاتيح بيان المفاتيح { $version }، وقاعدة البيانات تحتوي بالفعل على بياننا { $known }.
problem-next_key-folder-older = أعد مجلد المفاتيح الخاص بذلك البيان، أو قاعدة البيانات التي تخص هذه المفاتيح. على كل جهاز من أجهزة العقدة مجلد المفاتيح نفسه.

database-step_making-database = إنشاء قاعدة بيانات جديدة.
database-step_kept-elsewhere = قاعدة البيانات محفوظة في { $home }، لأن PostgreSQL لا يجوز أن يعمل بحساب root ولا يستطيع حسابه دخول { $asked }.
database-step_ending-leftover = إنهاء خادم قاعدة بيانات متروك (العملية { $process }).
database-step_waiting-for-earlier = انتظار انتهاء خادم قاعدة بيانات سابق.

system_said = { $meant }: { $text }
system_EACCES = لا يجوز ذلك لهذا الحساب
system_EPERM = لا يجوز ذلك لهذا الحساب
system_EROFS = القرص للقراءة فقط
system_ENOENT = غير موجود
system_EEXIST = موجود بالفعل
system_ENOTDIR = جزء من المسار ليس مجلدا
system_EISDIR = هو مجلد
system_ENOTEMPTY = المجلد ليس فارغا
system_ENOSPC = القرص ممتلئ
system_EDQUOT = استنفد هذا الحساب حصته من القرص
system_EMFILE = ملفات مفتوحة أكثر مما ينبغي
system_EIO = القرص لا يقرأ أو لا يكتب
system_ELOOP = الروابط تدور في حلقة
system_ENAMETOOLONG = اسمه أطول مما ينبغي
system_EADDRINUSE = العنوان مستعمل
system_EADDRNOTAVAIL = ليس لهذا الجهاز عنوان كهذا
system_ECONNREFUSED = لا أحد يستمع هناك
system_ECONNRESET = قطع الطرف الآخر الخط
system_ENOTFOUND = لا جهاز معروفا بهذا الاسم
system_ETIMEDOUT = لم يأت جواب في الوقت المحدد
system_EHOSTUNREACH = لا طريق يؤدي إلى ذلك الجهاز
problem_node-draining = هذه العملية من العقدة في طور الإنهاء.
problem-next_node-draining = اسأل مجددا: تجيب عملية أخرى، أو هذه بعد تشغيلها من جديد.
problem_processes-differ = تختلف عمليات هذه العقدة (على { $machines }) في { $part ->
    [law] بياناتها القانونية
    [settings] إعداداتها
    [statement] مفاتيحها
   *[version] إصدارها
}.
problem-next_processes-differ = اجعلها متماثلة وأعد تشغيل الأقدم منها واحدة بعد الأخرى. أثناء الترقية تختلف إصداراتها حتى تُرقّى الأخيرة.
problem_database-standby = لا خادم قاعدة بيانات يقبل الكتابة: { $where } يكرر فقط ما يكتبه خادم آخر.
problem-next_database-standby = رقِّ خادما احتياطيا، أو اذكر بين المضيفين الخادم القائد.
problem_database-older = يكتب خادم قاعدة البيانات { $where } الخط { $line } من تاريخه، وقد عملت هذه العقدة بعده على الخط { $known }: تولى خادم آخر عنه.
problem-next_database-older = لا يُكتب فيه شيء. اجعله احتياطيا للخادم القائد الآن. فقط إن تُخلي عن ذاك نهائيا، احذف database.line في مجلد العقدة.
