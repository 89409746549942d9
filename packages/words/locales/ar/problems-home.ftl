### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_home-exists = في { $folder } عقدة بالفعل، هي عقدة { $participant }.
problem-next_home-exists = شغّلها بالأمر comity serve؛ ورابط الدخول الضائع يُنشأ من جديد بالأمر comity officer link.
problem_home-strange = في { $folder } شيء آخر.
problem-next_home-strange = سمِّ مجلدا فارغا أو غير موجود.
problem_home-half-made = انقطع init لـ { $participant } في { $folder }، بكلمات غير هذه.
problem-next_home-half-made = أعد الكلمات نفسها للمتابعة، أو احذف المجلد.
problem_home-not-there = لا عقدة في { $folder }.
problem-next_home-not-there = أنشئ واحدة بالأمر comity init، أو سمِّ مجلدها بالخيار --home.
problem_home-unfinished = لم يكتمل إنشاء العقدة في { $folder }.
problem-next_home-unfinished = أعط comity init الكلمات نفسها من جديد: يتابع من حيث انقطع.
problem_yaml-broken = ليس هذا YAML: { $reason }.
problem-next_yaml-broken = أصلح السطر؛ القيم التي فيها نقطتان أو # تحتاج إلى علامتي اقتباس.
problem_setting-unknown = { $how ->
        [near] لا إعداد باسم { $name }؛ هل قصدت { $known }؟
       *[list] لا إعداد باسم { $name }؛ والموجود { $known }.
    }
problem_setting-missing = الإعداد { $name } ناقص.
problem-next_setting-missing = اكتبه؛ ويذكر comity init --help معناه.
problem_setting-kind = { $kind ->
        [texts] يحتاج { $name } إلى قائمة، مثل [a, b].
        [switch] يحتاج { $name } إلى true أو false.
        [port] يحتاج { $name } إلى عدد من 1 إلى 65535.
        [hours] { $name } يحتاج إلى عدد صحيح من الساعات.
        [seconds] { $name } يحتاج إلى عدد صحيح من الثواني.
        [authorities] يحتاج { $name } إلى قائمة سلطات، لكل منها id وkind وname.
       *[text] يحتاج { $name } إلى نص.
    }
problem_setting-database = قيمة database هي embedded أو own.
problem_name-form = الاسم من 1 إلى { $max } حرفا.
problem_exchange-url-form = اكتب التبادل مثل https://comity.example.no، بلا مسار.
problem_authority-form = تُكتب السلطة ID:KIND:NAME، مثل { $example }؛ يبدأ id بالمشارك، وفي id وkind حروف صغيرة وأرقام وشُرَط.
problem_authority-twice = سُميت السلطة { $authority } مرتين.
problem_authority-left-out = يسمي بيان المفاتيح السلطة { $authority }، ولا يسميها comity.yaml.
problem-next_authority-left-out = أعدها: لدى النظراء إجراءات وقعتها.
problem_participant-changed = المفاتيح هي مفاتيح { $is }، ويقول comity.yaml إنها { $asked }.
problem-next_participant-changed = أعد المشارك كما كان؛ وللمشارك الآخر مجلد خاص به.
problem_database-there = في الخادم قاعدة بيانات { $name } بالفعل، ولم ينشئها هذا المجلد.
problem-next_database-there = سمِّ خادما آخر، أو احذف تلك القاعدة إن لم يحتج إليها أحد.
problem_logins-missing = { $file } الذي فيه بيانات دخول قاعدة البيانات ناقص أو تتعذر قراءته.
problem-next_logins-missing = أعده من نسختك الاحتياطية.
problem_file-open-to-others = يستطيع غير مالك { $file } قراءته.
problem-next_file-open-to-others = انزع حقوقهم: chmod go= { $file }.
problem_envelope-in-home = ما زال { $file } في مجلد العقدة: ومن يقرؤه يدخل بحساب الظرف.
problem-next_envelope-in-home = اطبعه وضعه في ظرف مختوم حيث مفاتيح الدار، ثم احذف الملف.
problem_statement-behind = يقول comity.yaml عن هذه العقدة غير ما يقوله بيان مفاتيحها.
problem-next_statement-behind = يعلنه التشغيل التالي من جديد ليقبله النظراء؛ وأعد comity.yaml كما كان إن لم يكن ذلك مقصودا.
problem_disk-low = بقي في القرص الذي فيه { $folder } مقدار { $mb } MiB، أقل من { $least }.
problem-next_disk-low = وفّر مكانا قبل أن تعجز العقدة عن تخزين المزيد.
problem_disk-free = بقي في القرص الذي يحمل { $folder }: { $mb } ميبيبايت.
problem_clock-with-peers = ساعة هذه العقدة على بعد { $seconds } ثانية من ساعات عقد الدول الأخرى، بوسيط العقد وعددها { $n }.
problem_peers-answer = عقد الدول الأخرى، وليس منها صامتة، عددها: { $n }.
problem_administrators-there = من يدير العقدة ويستطيع الدخول، عددهم: { $n }.
problem_sign-ins-few = أكثر ما جُرّب من كلمات مرور أو رموز خاطئة، باسم واحد أو من عنوان واحد. عددها: { $n }، خلال دقائق عددها: { $minutes }.
problem_port-silent = العقدة تعمل، لكن لا شيء يجيب على المنفذ { $port }.
problem-next_port-silent = انظر في node.log وشغّل العقدة من جديد.
problem_tls-not-together = المفتاح { $key } ليس مفتاح الشهادة { $certificate }.
problem-next_tls-not-together = سمِّ المفتاح الذي صدرت له الشهادة.
problem_tls-ends = تنتهي الشهادة { $certificate } في { $day }.
problem-next_tls-ends = ضع جديدة مكانها وشغّل العقدة من جديد.
problem_schema-behind = { $n ->
        [one] ينقص قاعدة البيانات تغيير واحد من هذا الإصدار.
        [two] ينقص قاعدة البيانات تغييران من هذا الإصدار.
        [few] ينقص قاعدة البيانات { $n } تغييرات من هذا الإصدار.
        [many] ينقص قاعدة البيانات { $n } تغييرا من هذا الإصدار.
       *[other] ينقص قاعدة البيانات { $n } تغيير من هذا الإصدار.
    }
problem-next_schema-behind = يجريها comity serve عند بدئه.
problem_clock-apart = الفرق بين ساعة هذا الجهاز وساعة قاعدة بياناته { $seconds } ثانية.
problem-next_clock-apart = اضبطهما بخدمة توقيت (NTP).
problem_clock-apart-from-peers = الفرق بين ساعة هذه العقدة وساعات عقد الدول الأخرى { $seconds } ثانية، بوسيط العقد وعددها { $n }.
problem-next_clock-apart-from-peers = اضبط ساعة هذا الجهاز بخدمة توقيت (NTP). وحتى ذلك الحين تكون الأوقات فيما يوقعه خاطئة.
problem_clock-not-compared = لا يُعرف هل ساعة هذا الجهاز صحيحة: أقل من عقدتين أخريين ذكرتا وقتهما في الساعة الأخيرة.
problem-next_clock-not-compared = قارنها يدويا بخدمة توقيت (NTP).
problem_no-peers = لم يُقبل مشارك آخر بعد.
problem-next_no-peers = اقترح واحدا بالأمر comity admit.
problem_peer-keys = أعلن { $peer } مفاتيح أحدث لم تؤخذ، منذ { $since }: لا تتبع المقبولة هنا، أو لم تُعط. ولا يُصدَّق شيء بها.
problem-next_peer-keys = صفحة المفاتيح تقول لماذا. اسأل { $peer } بطريق تثق به؛ وبمفاتيح جذر أخرى يقبله موظفان هنا من جديد بعد مقارنة البصمة.
problem_peer-silent = { $trouble ->
    [tls] ينقطع الخط إلى { $peer } عند TLS: شهادة لا تُصدَّق عند أحد الطرفين. وآخر ما سُمع منه { $since }.
    [keys] لا يقبل { $peer } مفاتيحنا، أو لا نقبل مفاتيحه. وآخر ما سُمع منه { $since }.
    [clock] يرفض { $peer } ما نرسله لاختلاف الساعتين. وآخر ما سُمع منه { $since }.
    [suspended] أوقف { $peer } قبول هذه العقدة. وآخر ما سُمع منه { $since }.
    [admission] { $peer } غير مقبول هنا، أو نحن غير مقبولين هناك. وآخر ما سُمع منه { $since }.
    [behind] يذكر { $peer } مما تبودل أقل مما نذكر، أو يذكر الطرفان أمورا مختلفة. وآخر ما سُمع منه { $since }.
    [busy] عقدة { $peer } تجيب، ولا تستطيع أخذ شيء الآن. وآخر ما سُمع منه { $since }.
    [refused] يجيب { $peer }، ويرفض ما نرسله. وآخر ما سُمع منه { $since }.
   *[silent] { $peer } لا يجيب؛ وآخر ما سُمع منه { $since }.
}
problem-next_peer-silent = { $trouble ->
    [tls] انظر مدتي الشهادتين ومن أصدرهما (exchange.tls).
    [keys] انظر صفحة المفاتيح. وبعد استعادة من قبل تغيير المفاتيح، بدّلها.
    [clock] اضبط ساعة هذا الجهاز بخدمة توقيت (NTP)، واطلب من { $peer } مثل ذلك.
    [suspended] اتصل بمكتب لدى { $peer } برقم تعرفه: يقبل موظفان منه هذه العقدة من جديد.
    [admission] انظر صفحة المشاركين، واسأل { $peer } هل قبل هذه العقدة.
    [behind] يصلح من تلقاء نفسه ما دامت العقدة تحاول. وإن دام ساعة فاسأل { $peer } هل استُعيد.
    [busy] تعاد المحاولة تلقائيا. وإن دام ذلك فاتصل بـ{ $peer }.
    [refused] ابحث عن link-down في node.log ففيه الرمز، واسأل { $peer }.
   *[silent] انظر هل يصل هذا الجهاز إلى الشبكة، ثم اسأل { $peer } هل تعمل عقدته.
}
problem_peer-queue = { $n ->
        [one] إجراء واحد ينتظر { $peer } منذ أكثر من نصف ساعة.
        [two] إجراءان ينتظران { $peer } منذ أكثر من نصف ساعة.
        [few] { $n } إجراءات تنتظر { $peer } منذ أكثر من نصف ساعة.
        [many] { $n } إجراءً تنتظر { $peer } منذ أكثر من نصف ساعة.
       *[other] { $n } إجراء تنتظر { $peer } منذ أكثر من نصف ساعة.
    }
problem-next_peer-queue = ابحث عن link-down في node.log واسأل النظير.
problem_no-administrator = لم يُعدّ أي مدير نظام طريق دخوله بعد.
problem-next_no-administrator = أنشئ رابطا بالأمر comity officer link وافتحه في المكتب.
problem_accounts-one-name = للحسابات { $officers } اسم واحد، وقد تكون لشخص واحد يوافق مرتين حيث يلزم اثنان.
problem-next_accounts-one-name = إن كانت لشخص واحد فاذكر ذلك في صفحة أحدها تحت «الموظفون»؛ ويوافق عليه موظف آخر. وإن كانت لشخصين فلا شيء يُعمل.
problem_accounts-one-mailbox = تُستدعى الحسابات { $officers } على صندوق بريد واحد، وقد تكون لشخص واحد يوافق مرتين حيث يلزم اثنان.
problem-next_accounts-one-mailbox = إن كانت لشخص واحد فاذكر ذلك في صفحة أحدها تحت «الموظفون»؛ ويوافق عليه موظف آخر. وصندوق تتشاركه جهة ليس دليلا على ذلك.
problem_backup-none = لا نسخة احتياطية معروفة لهذه العقدة.
problem-next_backup-none = أنشئ واحدة كل يوم: comity backup --to FOLDER --recipient KEYFILE.

problem_backup-age = عمر آخر نسخة احتياطية { $hours } ساعة: { $file }.
problem_backup-old = عمر آخر نسخة احتياطية { $hours } ساعة: { $file }.
problem-next_backup-old = أنشئ واحدة الآن: comity backup --to FOLDER --recipient KEYFILE؛ وانظر لماذا لم تُنشأ النسخة اليومية.
problem_backup-moved = آخر نسخة احتياطية، وعمرها { $hours } ساعة، لم تعد في { $file }.
problem-next_backup-moved = تحقق منها حيث هي الآن: comity backup check FOLDER.
problem_backup-not-there = لا نسخة احتياطية في { $folder }.
problem-next_backup-not-there = سمِّ المجلد الذي كتب إليه comity backup --to، أو الملف نفسه.
problem_backup-format = { $file } ليس نسخة احتياطية يقرؤها هذا الإصدار من Comity.
problem-next_backup-format = استعمل الإصدار الذي أنشأه أو أحدث منه.
problem_backup-newer = أنشأ { $file } إصدار من Comity لا يعرف هذا الإصدار جداوله.
problem-next_backup-newer = استعده بذلك الإصدار أو بأحدث منه.
problem_backup-digest = { $file } ليس الملف الذي أُخذت منه بصمته الرقمية.
problem-next_backup-digest = انسخه مرة أخرى من حيث كان محفوظا، أو خذ النسخة الاحتياطية السابقة له.
problem_backup-no-digest = البصمة الرقمية لـ { $file } ناقصة بجانبه.
problem-next_backup-no-digest = انسخ FILE.sha256 أيضا؛ فهما يُكتبان معا.
problem_backup-damaged = غُيّر { $file } أو قُطع.
problem-next_backup-damaged = انسخه مرة أخرى من حيث كان محفوظا، أو خذ النسخة الاحتياطية السابقة له.
problem_backup-other-identity = خُتم { $file } لغير هذا.
problem-next_backup-other-identity = خذ الهوية التي خُتم بملفها ‎.pub.
problem_backup-own-keys = خُتم { $file } لمفاتيح العقدة نفسها، لا لمستلم.
problem-next_backup-own-keys = سمِّ نسخة من مجلد مفاتيح العقدة بالخيار --keys.
problem_backup-key-form = { $file } ليس مفتاحا من هذا النوع.
problem-next_backup-key-form = ينشئ comity backup key زوجا: FILE يفتح، وFILE.pub يختم.
problem_restore-no-key = لم يُسمَّ شيء يفتح النسخة الاحتياطية.
problem-next_restore-no-key = سمِّ الهوية بالخيار --identity، أو نسخة من مجلد مفاتيح العقدة بالخيار --keys.
problem_restore-database-url = { $own ->
        [yes] كانت العقدة تعمل على PostgreSQL خاص بها.
       *[no] كانت العقدة تعمل على الخادم المضمَّن.
    }
problem-next_restore-database-url = أعط --database-url أو DATABASE_URL حيث هو خاص بها، ولا تعط شيئا حيث هو مضمَّن.
problem_file-not-written = لم يُكتب { $file }: { $reason }.
problem-next_file-not-written = سمِّ ملفا غير موجود بعد، في مجلد يمكن الكتابة فيه.
problem_link-not-whole = ليس كل ما قيل مع { $peer } من قبل هنا؛ لا يُفاد بجديد في القضايا القديمة معه ({ $trouble }).
problem-next_link-not-whole = دع العقدة تعمل: تسترد من { $peer } ما ينقص حالما يجيب. والقضايا الجديدة مستمرة.
problem_link-of-two-pasts = يذكر { $peer } وهذه العقدة ماضيين مختلفين لما جرى بينهما ({ $trouble }).
problem-next_link-of-two-pasts = دع العقدتين تعملان: يأخذ المرسل بما أصدر الآخر إيصالا به. وإن استمر ذلك ساعات فاتصل بالطرف الآخر: إحداهما استُعيدت أو ليست أمينة.
problem_cases-held = { $n ->
        [one] قضية واحدة تنتظر بسبب صفوف تالفة: { $rows }. وتصلحها نسخ { $peer }.
        [two] قضيتان تنتظران بسبب صفوف تالفة: { $rows }. وتصلحها نسخ { $peer }.
        [few] { $n } قضايا تنتظر بسبب صفوف تالفة: { $rows }. وتصلحها نسخ { $peer }.
       *[other] { $n } قضية تنتظر بسبب صفوف تالفة: { $rows }. وتصلحها نسخ { $peer }.
    }
problem-next_cases-held = دع العقدة تعمل؛ ويسميها comity log check --deep.
problem_rows-nowhere-else = { $n ->
        [one] قضية واحدة تنتظر بسبب صفوف تالفة ليست لدى أحد غيركم: { $rows }.
        [two] قضيتان تنتظران بسبب صفوف تالفة ليست لدى أحد غيركم: { $rows }.
        [few] { $n } قضايا تنتظر بسبب صفوف تالفة ليست لدى أحد غيركم: { $rows }.
       *[other] { $n } قضية تنتظر بسبب صفوف تالفة ليست لدى أحد غيركم: { $rows }.
    }
problem-next_rows-nowhere-else = يسميها comity log check --deep؛ وليست إلا في نسخة احتياطية من قبل التلف.
problem_operator-mail-form = أحد عناوين المشغل ليس عنوانا.
problem_operator-without-server = يُراد أن يُكتب إلى المشغل، وليس هناك خادم بريد.
problem-next_operator-without-server = اضبط alarms.mail.server و alarms.mail.from.
problem_operator-not-called = لا يُبلَّغ أحد حين يقع خطأ في هذه العقدة.
problem-next_operator-not-called = اضبط operator.mail أو operator.webhook في comity.yaml، ثم جرّبه: comity doctor --tell.
problem_sign-ins-tried = جرّب أحدهم كلمات مرور أو رموزا خاطئة، باسم واحد أو من عنوان واحد. عددها: { $n }، خلال دقائق عددها: { $minutes }.
problem-next_sign-ins-tried = ابحث عن sign-in-failed في سجل التدقيق لسلطاتكم، وفي سجل الوكيل عن مصدرها؛ والعقدة نفسها تؤخر مثل هذه المحاولات.
problem_calls-on-pages-only = ترن الإنذارات في الصفحات المفتوحة فقط: لم يُضبط خادم بريد ولا بوابة إلى الهواتف.
problem-next_calls-on-pages-only = اضبط alarms.mail أو alarms.gateway في comity.yaml ليُوصل إلى الموظفين بعيدا عن المكتب.

problem_timer-late = { $timer ->
    [alarms] آخر مرور على الإنذارات بلا خطأ كان في { $since }: ما يرد قد لا يرن عند أحد.
    [pings] آخر فحص لعقد الدول الأخرى وآخر اختبار للأشخاص كانا في { $since }: من يتعذر الوصول إليه لا يُلاحظ.
    [digests] آخر مرور على ملخصات الصباح بلا خطأ كان في { $since }: الموظفون الذين يريدونها قد لا تصلهم.
    [cover] ما يُقال للدول الأخرى عن مناوبتنا فُحص آخر مرة بلا خلل في { $since }: وقد يكون متقادما.
   *[missed] آخر مرور على المواعيد التي تفوت بلا خطأ كان في { $since }: ما فات ليس مدوّنا.
}
problem-next_timer-late = ابحث عن alarms-not-looked-at أو missed-not-noted أو lapses-not-rung أو dues-not-filled أو pings-not-looked-at أو digests-not-looked-at أو cover-not-told في node.log، وشغّل العقدة من جديد.
problem_timers-stand = العقدة لا تعمل: لا شيء يرن، ولا يُدوَّن موعد يفوت.
problem_relay-waits-long = ما يُحمل إلى { $peer } ينتظر هنا منذ أكثر من ساعة: { $n }.
problem-next_relay-waits-long = انظر هل تجيب عقدة { $peer }، واتصل هاتفيا بمشغلها. وما فات أجله يُتلف ويُبلَّغ مرسله.
problem_relay-off-with-more = لم تعد هذه العقدة تحمل شيئا عن الغير، ولديها ما هو موجه إلى { $peer }: { $n }.
problem-next_relay-off-with-more = شغّل exchange.relay حتى يُسلَّم، أو دع أجله يفوت: يمضي مرسله بوسائل أخرى.
problem_provider-away = تعذرت قراءة تسجيل دخول الوزارة على { $issuer }، أو أنه يسمي نفسه غير ذلك ({ $reason }).
problem-next_provider-away = قارن الجهة المصدرة بما تقوله الوزارة حرفا حرفا، وانظر هل تصل هذه الآلة إليها وتثق بشهادتها؛ وللموظفين في الأثناء طرقهم الأخرى.
problem_peer-suspended = { $peer } موقوف هنا: لا يُقبل منه شيء ولا يُرسل إليه شيء. أعمال تنتظره: { $n }.
problem-next_peer-suspended = يقبله موظفان من جديد في صفحة المشاركين.
