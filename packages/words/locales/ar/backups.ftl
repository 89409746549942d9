### العربية: drafted by machine, not yet reviewed by a native lawyer.

backup_joined = صُنع من الحصص: { $identity } يفتح النسخ الاحتياطية.
backup_share-strange = { $file } ليس ما سُلِّم؛ والحصص الأخرى تعطي المفتاح من دونه.
backup_share-head = الحصة { $x } من { $of } من المفتاح { $id } الذي يفتح النسخ الاحتياطية لعقدة Comity. تفتحها معا أي حصص عددها { $need }؛ والأقل لا يقول شيئا.
backup_share-keep = احفظها حيث لا توجد حصة أخرى. يجوز طبعها وكتابتها من جديد: لا يُعتد إلا بالأسطر المرقمة.
backup_share-use = لاستعادة عقدة: comity restore FOLDER --share FILE --share FILE
backup_shares-made = صُنع: { $recipient } يختم النسخ الاحتياطية؛ وتفتحها من هذه الحصص أي حصص عددها { $need }:
backup_shares-hand-out = سلِّم كل واحدة إلى شخص آخر، ولا تترك هنا أيا منها.
backup_shares-of-kept = المفتاح نفسه باق في { $identity } كما كان: أتلفه متى سُلِّمت كل الحصص.
backup_secret-kept = { $by ->
    [plain] الملف node.secret مكشوف في مجلد المفاتيح؛ ولا يقرؤه إلا مالكه.
    [passphrase] الملف node.secret مغلف، وتفتحه عبارة المرور في { $what }.
    [credential] الملف node.secret مغلف، وتفتحه بيانات الاعتماد { $what } للوحدة.
   *[command] الملف node.secret مغلف، ويفتحه هذا البرنامج: { $what }
}
backup_secret-open = الملف node.secret مكشوف في مجلد المفاتيح: يحفظه comity key wrap كما يقول comity.yaml.
backup_policy-in-home = { $setting }: الملف الآن { $file }، من النسخة؛ وهكذا يقول comity.yaml.
backup_file-missing = { $setting }: ليس { $file } على هذا الجهاز، ولا تحتويه أي نسخة. أعده قبل تشغيل العقدة، أو غيّر الإعداد.
doctor_at-secret = سر العقدة
option_backup-share = حصة من المفتاح مكان ملفه؛ مرة لكل حصة
option_backup-fingerprint = بصمة المفاتيح الجذرية لهذه العقدة من مذكرتك: تُرفض أي نسخة موقعة تحت غيرها
option_backup-unsigned = يقبل نسخة مع أن لا شيء يبيّن من صنعها: نسخة من قبل توقيع النسخ
option_backup-join = حصة؛ ومن العدد الكافي يُصنع الملف من جديد؛ مرة لكل حصة
option_backup-split = مثل 3/5: لا يفتح النسخ ملف واحد وحده، بل أي 3 من 5 حصص يحفظها 5 أشخاص
option_init-backup-key = يصنع أيضا مفتاح النسخ الاحتياطية: FILE.pub الذي تسميه الإعدادات، وFILE أو حصص --split
command-does_key-wrap = يحفظ node.secret الذي يفتح كل المفاتيح كما يقول comity.yaml تحت secret: مغلفا بعبارة مرور أو ببيانات اعتماد من systemd أو ببرنامج لك، أو مكشوفا. وإن قُطع في الطريق بقي كما كان.
setting_secret-passphrase = ملف خارج هذا المجلد فيه عبارة مرور من 20 حرفا أو أكثر، تغلف node.secret وبه كل المفاتيح. إحدى ثلاث طرق؛ ويُعمل بالتغيير بالأمر comity key wrap.
setting_secret-credential = الشيء نفسه ببيانات اعتماد يسلمها systemd إلى الوحدة: اسمها كما في LoadCredentialEncrypted=NAME:FILE.
setting_secret-command = الشيء نفسه ببرنامج لك، في قائمة كلمات. يُستدعى وآخر كلماته wrap أو unwrap، ويقرأ من الدخل المعياري ويكتب في الخرج المعياري، وله عشر ثوان.
setting_backup-to = المجلد الذي تكتب فيه العقدة نسخا احتياطية من تلقاء نفسها، على قرص آخر أو قرص موصول من مكان آخر. وبدونه لا يصنعها إلا comity backup.
setting_backup-recipient = ملف .pub الذي تُختم له النسخ، من comity backup key. وبدونه تفتحها مفاتيح العقدة نفسها وليست فيها.
setting_backup-at = ساعات اليوم التي تُصنع فيها نسخة، بساعة المنطقة أعلاه. وما فات منها يُصنع حالما تعمل العقدة.
setting_backup-keep = كم نسخة تبقى في ذلك المجلد، من 2 إلى 1000. وتُحذف الأقدم، وفقط بعد أن تُقرأ نسخة أحدث إلى آخرها.
home_made-anew = أُنشئت العقدة من جديد. أرسل بصمتها الجديدة إلى كل نظير بمذكرة؛ ومتى قبل موظفان هناك وموظفان هنا بعضهم بعضا، تعود قضاياها مختومة للمفاتيح الجديدة، وتثبتها البيانات القديمة.
option_earlier = ما صرح به هذا المشارك قبل فقد مفاتيحه: ملف comity statement --of عند نظير
option_earlier-fingerprint = بصمة المفاتيح الجذرية آنذاك من مذكرتكم؛ مرة لكل جذر في الملف
option_statement-of = بدلا من ذلك: ما صرح به هذا النظير حتى الآن، في ملف له إن أُنشئ من جديد
option_secret-command = مع --keys: البرنامج بكلماته الذي يفتح سر ذلك المجلد؛ ولا يُشغَّل غيره
setting_backup-same-disk = ذلك المجلد على قرص هذا الدليل عن قصد. وإلا أُبلغ عنه بوصفه خطأ: فهكذا يبدو قرص غير موصول.
setting_api-private-addresses = يجوز للموظفين إخطار أنظمة القضايا على عناوين غير عامة: على هذا الجهاز، أو في شبكة الوزارة.
backup_ahead = تُجووز لأن تاريخه متقدم على ساعة هذا الجهاز: { $file }. ولأخذه مع ذلك سمِّ الملف.
backup_signed-under = موقعة تحت المفاتيح الجذرية ذات هذه البصمة؛ قارنها بمذكرتك: { $fingerprint }
backup_signed-by-nobody = لم يوقعها أحد: لا شيء يبيّن من صنعها.
option_restore-earlier = ما لدى نظير من تصريحات مفاتيح هذه العقدة، إن تغيرت مفاتيح أو عناوين منذ النسخة: ملف comity statement --of عنده
backup_keys-then = مفاتيحها مفاتيح التصريح { $version } لـ { $participant }. إن عرف نظير تصريحا أحدث (comity peers عنده، صفحة «المفاتيح») فلن يقبل شيئا من هذه العقدة: احذف المجلد واستعد مع --earlier، وهو ملف comity statement --of { $participant } --out FILE عند ذلك النظير.
backup_keys-later = { $made ->
    [no] تواصل مما يعرفه { $peer } عن مفاتيحها: التصريح { $version }. لم ينقص أي مفتاح.
   *[yes] تواصل مما يعرفه { $peer } عن مفاتيحها: صُنعت من جديد المفاتيح التي لا تحويها أي نسخة، والتصريح { $version } يسميها. ويأخذ به النظراء بأنفسهم.
}
