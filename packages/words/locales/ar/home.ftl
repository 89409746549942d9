### العربية: drafted by machine, not yet reviewed by a native lawyer.

setting_head = إعدادات عقدة Comity هذه. يتحقق منها comity doctor؛ ويقرؤها comity serve عند بدئه.
setting_left-out = غير مضبوط. احذف # لضبطه.
setting_participant = الدولة أو المنظمة التي تتكلم العقدة باسمها، مثل NOR. يثبت عند إنشاء المجلد.
setting_name = اسمها كما يقرؤه الموظفون والنظراء.
setting_zone = المنطقة الزمنية لمكاتبها، مثل Europe/Oslo، ما لم تكن لسلطة منطقة خاصة بها.
setting_authorities = سلطات هذه العقدة: id ‏(NOR.point-247) وkind ‏(contact-point-24-7 أو central-authority) وname، وzone حيث تختلف. السلطة المضافة تحصل على مفاتيح عند التشغيل التالي، ويأخذ النظراء بيان المفاتيح الجديد من تلقاء أنفسهم.
setting_desk-url = كيف تسمي متصفحات الموظفين المكتب: https://desk.example.no، بلا مسار. ومفاتيح المرور مرتبطة به.
setting_desk-host = عنوان هذا الجهاز الذي يستمع عليه المكتب.
setting_desk-port = المنفذ الذي يستمع عليه المكتب.
setting_languages = اللغات التي يجوز للموظفين اختيارها؛ والأولى لمن لا يريد أيا منها.
setting_public-law = صفحات القانون والنماذج الفارغة مفتوحة للجميع بلا تسجيل دخول؛ ولا شيء غيرها كذلك.
setting_exchange-url = حيث تجد العقد الأخرى هذه العقدة: https://comity.example.no. يرد في بيان المفاتيح؛ ويأخذ النظراء بتغييره من تلقاء أنفسهم.
setting_exchange-host = عنوان هذا الجهاز الذي يستمع عليه التبادل.
setting_exchange-port = المنفذ الذي يستمع عليه التبادل.
setting_private-addresses = يجوز أن يكون النظراء على عناوين غير عامة: في شبكة مغلقة بين دول، أو على جهاز واحد للتجربة.
setting_quota = ما يُحتمل من كل نظير في الساعة وفي المسار: إجراءات وMiB وقضايا جديدة وإجراءات في قضية واحدة، مثل normal=1200/256/120/240 و emergency=600/128/60/120.
setting_desk-tls-key = حيث ينهي المكتب TLS بنفسه: الملف الذي فيه مفتاحه، بصيغة PEM. الاثنان معا، أو لا شيء منهما حيث ينهي وكيل TLS. ويؤخذ بالملفات المجددة في الاتصال التالي.
setting_desk-tls-certificate = الملف الذي فيه شهادة المكتب وما بينها وبين الجهة المصدرة لها من شهادات، بصيغة PEM.
setting_tls-key = حيث ينهي التبادل mutual TLS بنفسه: الملف الذي فيه مفتاحه، بصيغة PEM. الثلاثة معا، أو لا شيء منها حيث ينهي وكيل TLS.
setting_tls-certificate = الملف الذي فيه شهادته.
setting_tls-peers = الملف الذي فيه الجهات المصدرة لشهادات النظراء.
setting_database = embedded: الخادم الذي يأتي مع Comity، وبياناته في هذا المجلد. own: خادم PostgreSQL خاص بك؛ وبيانات دخوله في database-logins.json.
setting_mail-server = خادم البريد الذي يوصل الإنذارات إلى الموظفين: smtps://user@mail.example.no أو smtp://mail.example.no:587 حيث يُؤمَّن الخط قبل أن يقال شيء. غير مضبوط: لا بريد إلكتروني.
setting_mail-from = صاحب البريد: عنوان واحد.
setting_mail-password = الملف الذي فيه كلمة مرور المستخدم المذكور في عنوان الخادم.
setting_gateway = حيث تُرسل الإنذارات التي تمضي إلى هاتف أو جهاز نداء: https://sms.example.no/comity. ويوقَّع كل منها وفق Standard Webhooks. غير مضبوط: لا هاتف.
setting_gateway-secret = الملف الذي فيه السر المعروف للبوابة أيضا: 24 بايت على الأقل بصيغة base64.
setting_operator-mail = عناوين من يدير هذا الجهاز: يُبلَّغ بما يجده comity doctor خطأ في فحصين متتاليين، وكل يوم ما دام مستمرا، وحين ينتهي. ويُكتب إليها عبر alarms.mail.server.
setting_operator-url = حيث يُرسل الشيء نفسه إلى برنامج لك: https://watch.example.no/comity. ويوقَّع كل إرسال وفق Standard Webhooks.
setting_operator-secret = الملف الذي فيه السر المعروف لهذا البرنامج أيضا: 24 بايت على الأقل بصيغة base64.
setting_api-port = المنفذ الذي تطلب عليه أنظمة القضايا التابعة للدولة نفسها، برموز وصول: ‎/api/v1. بدونه تطلب على عنوان المكتب.
setting_api-host = عنوان ذلك المنفذ. يُعرف باسم المكتب وبشهادته.
setting_provider-issuer = الجهة المصدرة لتسجيل الدخول الخاص بوزارتكم (OpenID Connect): يدخل به الموظفون أيضا. سجّلوا العقدة لديها بعنوان المكتب و‎/sign-in/provider/back.
setting_provider-client = اسم العقدة لديها.
setting_provider-secret = ملف السر الذي يعرفه الطرفان.
setting_provider-officer = المطالبة التي تسمي الموظف برقمه أو معرّفه: على ألا يضبطها أحد لنفسه. ومن ليس مسجلا هنا لا يدخل، ما لم يسجله «gives».
setting_provider-roles = أي مطالبة تلزم لأي صفة، بصيغة ROLE=CLAIM:VALUE: لا يدخل الموظف به إلا بمطالبة صفته هنا. وبدونها لا يُطلب شيء.
setting_provider-gives = ما تمنحه المطالبات، بصيغة ROLE@AUTHORITY=CLAIM:VALUE، واحدة في كل سطر: من لديه المطالبة يدخل بتلك الصفة لدى تلك السلطة، ويُسجل بها هنا أو تُمنح له تلك الصفة. يُعمل بأول سطر ينطبق. ومن يضبط هذا يدع من يضبط تلك المطالبات يقرر من يرى القضايا: ويُدوَّن كل تغيير في سجل التدقيق. وبدون أي سطر لا تمنح أي مطالبة شيئا.
setting_metrics-port = المنفذ الذي تقرأ عليه برامج المشغل أرقام هذه العقدة بصيغة OpenMetrics: ‎/metrics. بدونه لا يُقرأ شيء.
setting_metrics-host = عنوان ذلك المنفذ. لا يسأل أحدا عن اسم: احرص بنفسك على ألا تصل إليه إلا أجهزة المشغل.
setting_trusted-proxies = عناوين الوكلاء أو شبكاتهم الذين يؤخذ بقولهم عن عنوان المتصل، مثل 10.0.0.1.
setting_approval-rules = ملف بسياستك في عدد الأشخاص الذين يلزمون لإصدار أو محو أو إجراء.
setting_law = مجلد بيانات قانونية يحل محل الذي يأتي مع Comity.
setting_peer = نظير بيان مفاتيحه على هذا الجهاز (تدريب).
setting_training = يضع علامة على كل صفحة، ويُدخل أي شخص بنقرة واحدة.
setting_stories = في التدريب، تبدأ المكاتب بقضايا حقيقية.

home-step_keys = إنشاء المفاتيح
home-step_database = إنشاء قاعدة البيانات
home-step_officer = إدخال أول مدير نظام
home-step_statement-next = يقول comity.yaml شيئا جديدا عن هذه العقدة: بيان مفاتيحها الآن الإصدار { $version }. يأخذه النظراء من تلقاء أنفسهم مع النبضة التالية، لأن مفاتيح الجذر هي نفسها.
home-step_waiting-for-command = أمر يعمل على قاعدة البيانات؛ جارٍ انتظار انتهائه
home-step_database-ended = انتهى خادم قاعدة البيانات. تتوقف العقدة؛ شغّلها من جديد.
home-step_stopped = توقفت

home_first-administrator = أول مدير نظام
home_made = أُنشئت عقدة { $participant } في { $folder }.
home_link = افتح هذا الرابط في المكتب خلال ساعة؛ يعمل مرة واحدة:
home_envelope = اطبع { $file } وضعه في ظرف مختوم حيث مفاتيح الدار، ثم احذف الملف: ففيه رابط حساب الظرف.
home_next-serve = التالي: شغّل العقدة بالأمر { $command } ثم افتح الرابط.
home_password-seen = كلمة المرور واردة في --database-url حيث يستطيع كل حساب على هذا الجهاز قراءتها. اجعلها في المرة القادمة في PGPASSWORD.
home_taken-over = انقطع هنا init سابق؛ جرت متابعته.

operator_subject-wrong = { $n ->
    [one] Comity { $participant }: في شيء ما خطأ
    [two] Comity { $participant }: في شيئين خطأ
    [few] Comity { $participant }: في { $n } أشياء خطأ
   *[other] Comity { $participant }: في { $n } شيئا خطأ
}
operator_subject-well = { $n ->
    [one] Comity { $participant }: زال الخطأ
    [two] Comity { $participant }: زال خطآن
    [few] Comity { $participant }: زالت { $n } أخطاء
   *[other] Comity { $participant }: زال { $n } خطأ
}
operator_subject-trial = Comity { $participant }: تجربة
operator_line-wrong = خطأ منذ { $since }، { $at }:
operator_line-still-wrong = لا يزال خطأ، منذ { $since }، { $at }:
operator_line-well = زال الخطأ، { $at }؛ وكان قائما منذ { $since }:
operator_machine = تقوله العقدة التي على الجهاز { $machine }.
operator_ask = يقول comity doctor على ذلك الجهاز كيف حال كل شيء.
operator_trial = لا خطأ في شيء: يجرّب أحدهم هل تصلك هذه الرسالة.
operator_trial-taken = قُبلت: { $way }
operator_trial-refused = لم تُقبل: { $way } ({ $because })
operator_subject-glass = Comity { $participant }: استُعمل الحساب المحفوظ في الظرف
operator_glass = دخل أحد بالحساب المحفوظ في الظرف { $moment }.

doctor_looked-at = جرى فحص
doctor_all-well = لا خطأ في شيء.
doctor_something-wrong = في شيء ما خطأ.
doctor_state-ok = سليم
doctor_state-wrong = خطأ
doctor_state-unknown = ملاحظة
doctor_at-settings = الإعدادات
doctor_at-home = المجلد
doctor_at-keys = المفاتيح
doctor_at-statement = بيان المفاتيح
doctor_at-law = البيانات القانونية
doctor_at-database = قاعدة البيانات
doctor_at-schema = المخطط
doctor_at-clock = الساعة
doctor_at-disk = القرص
doctor_at-ports = المنافذ
doctor_at-tls = TLS
doctor_at-peers = النظراء
doctor_at-peer-keys = مفاتيح النظراء
doctor_at-holds = المحتجز
doctor_at-officers = الموظفون
doctor_at-sign-ins = عمليات الدخول
doctor_at-timers = المؤقتات
doctor_at-processes = العمليات
doctor_at-calls = الاستدعاءات
doctor_at-provider = تسجيل دخول الوزارة
doctor_at-backups = النسخ الاحتياطية

backup_written = كُتب: { $file }، { $n } KiB.
backup_digest = SHA-256، وهي أيضا بجانبه: { $digest }
backup_holds = فيه قضايا: { $cases }، وإجراءات: { $acts }، وصفوف إجمالا: { $rows }.
backup_with-keys = مفاتيح العقدة فيه.
backup_without-keys = مفاتيح العقدة ليست فيه، وبدونها لا يفتحه أحد: احتفظ بنسخة من المجلد keys في مكان آخر.
backup_whole = سليم كله: النسخة الاحتياطية لـ { $participant } بتاريخ { $at }، { $file }.
backup_not-opened = لم يُفتح: مع --identity أو --keys يُقرأ كل صف.
backup_identity-made = أُنشئ: { $identity } يفتح النسخ الاحتياطية، و{ $recipient } يختمها.
backup_identity-apart = احتفظ بالأول بعيدا عن العقدة، مرتين: من لديه يقرأ كل نسخة احتياطية، وبدونه لا نسخة.
backup_restored = استُعيدت عقدة { $participant } في { $folder } كما كانت في { $at }.
backup_peer-gives-back = { $peer }، آخر ما سُمع منه في { $since }، يعيد ما قيل منذ ذلك حالما يجيب.
backup_both-lost = ما مُحي منذ ذلك يُمحى من جديد. وما كان في المكتب منذ ذلك من ملاحظات ومسودات وموظفين وإعدادات ضاع: ليس لدى أحد غيركم.
backup_next-serve = التالي: شغّل العقدة بالأمر { $command }؛ ويقول comity doctor متى تكتمل وصلاتها.

upgrade_nothing = الجداول هي جداول هذا الإصدار: لا يغير التشغيل التالي شيئا.
upgrade_steps = { $n ->
        [one] يجري التشغيل التالي خطوة واحدة في الجداول:
        [two] يجري التشغيل التالي خطوتين في الجداول:
        [few] يجري التشغيل التالي { $n } خطوات في الجداول:
       *[other] يجري التشغيل التالي { $n } خطوة في الجداول:
    }
setting_retention-rules = ملف بسياستك في مدة الاحتفاظ بنصوص القضايا المغلقة، ومن يجوز له إنهاء وقف المحو.
setting_spoken-hours = خلال كم ساعة يؤكَّد كتابة ما طُلب شفويا، من 1 إلى 36. هي مهلة هذه الجهة: لا معاهدة تعدّ الساعات.
setting_drain-seconds = كم ثانية يُجاب عند الإنهاء عما لا يزال يصل، من 0 إلى 10. إن كان أمام عدة عمليات خادم وكيل: بقدر ما يلزمه ليسأل ‎/ready مرتين.
setting_relay = هل تحمل هذه العقدة عن غيرها ما يتعذر عليهم تسليمه بعضهم إلى بعض مباشرة. لا تستطيع قراءته؛ وتعلم من يرسل إلى من، وكم، ومتى.
setting_relay-bounds = ما تحمله من مرسل واحد إلى متلقٍّ واحد في كل مسار، منتظرا في آن واحد: إرساليات وMiB وأيام يُتلف بعدها ما لم يُسلَّم.
setting_relay-after = عدد الثواني التي لا يُقبل فيها شيء مباشرة قبل أن يُستعمل مرحِّل يسميه المتلقي، مثل normal=300 و emergency=60.
doctor_at-relay = المحمول عن الغير
