### العربية: drafted by machine, not yet reviewed by a native lawyer.

clocks_title = المواعيد
clocks_lead =
    { $n ->
        [0] لا شيء مستحق. الأوقات بتوقيت { $city }؛ الآن { $moment }.
        [one] موعد واحد في كل القضايا. الأوقات بتوقيت { $city }؛ الآن { $moment }.
        [two] موعدان في كل القضايا. الأوقات بتوقيت { $city }؛ الآن { $moment }.
        [few] { $n } مواعيد في كل القضايا. الأوقات بتوقيت { $city }؛ الآن { $moment }.
        [many] { $n } موعدا في كل القضايا. الأوقات بتوقيت { $city }؛ الآن { $moment }.
       *[other] { $n } موعد في كل القضايا. الأوقات بتوقيت { $city }؛ الآن { $moment }.
    }
clocks_strip = الأيام الأربعة عشر القادمة
clocks_strip-free = رمادي: ليس يوم عمل هنا
clocks_strip-today = اليوم
clocks_strip-said = { $state }: { $what }، { $time }، { $whose }
clocks_strip-holidays = العطل الرسمية هناك:
clocks_strip-more = و{ $n } أخرى
clocks_views = أنواع المواعيد
clocks_view-all = الكل
clocks_view-ours = علينا
clocks_view-theirs = عليهم
clocks_view-deadline = مستحق
clocks_view-minimum = حد أدنى
clocks_view-effect-date = منذ ذلك الحين
clocks_view-target = ممارسة جيدة
clocks_view-word = بحسب القول
clocks_view-missed = فائت
clocks_more = تُعرض الأولى وحدها، وعددها { $n }. استخدم مرشحات قائمة العمل لرؤية غيرها.
clocks_unknown =
    { $n ->
        [one] تُحسب مواعيد قضية أخرى. انظر من جديد بعد دقيقة.
        [two] تُحسب مواعيد قضيتين أخريين. انظر من جديد بعد دقيقة.
        [few] تُحسب مواعيد { $n } قضايا أخرى. انظر من جديد بعد دقيقة.
       *[other] تُحسب مواعيد { $n } قضية أخرى. انظر من جديد بعد دقيقة.
    }
clocks_none = لا موعد جاريا من هذا النوع.
clocks_missed = فائتة، مثبتة في السجل
clocks_missed-lead = الموعد الذي فات يبقى في السجل الداخلي للقضية وفي سجل التدقيق. ولا يُحذف أبدا.
clocks_none-missed = لم يفت أي موعد.
clocks_still-owed = لا يزال مستحقا
clocks_done = لم يعد مستحقا
clocks_was-late = متأخر
clocks_there = { $moment } في { $city }
clocks_table = تنزيل جدولا (CSV)
clocks_calendar = مواعيد لتقويم (iCalendar)
clocks_column-left = الوقت الباقي
clocks_column-late = تأخر بمقدار
clocks_column-what = ماذا
clocks_column-when = متى، في المكانين
clocks_column-counted = كيف يُحسب
clocks_column-stops = ما يوقفه
clocks_column-whose = على من
clocks_column-now = الآن
clocks_column-why = ما قيل عنه منذئذ
clocks_said-nothing = لم يُقل شيء منذئذ
clocks_band-least = محفوظ على الأقل حتى
clocks_band-least-note = لا يُستحق شيء على أحد في ذلك اليوم؛ وقد تزول البيانات بعده
clocks_whose-ours = علينا
clocks_whose-theirs = عليهم
clocks_whose-nobody = ليس على أحد
clocks_file-reference = المرجع
clocks_file-state = الدولة
clocks_file-what = المستحق
clocks_file-kind = النوع
clocks_file-due = الموعد (UTC)
clocks_file-here = بساعتنا
clocks_file-there = بساعتهم
clocks_file-counted = كيف يُحسب
clocks_file-pinpoint = الحكم
clocks_file-stops = ما يوقفه
clocks_file-whose = على من

clocks_counted-acknowledgement = ساعات من الاستلام، بحسب الاستعجال
clocks_counted-needed-before = حتى اللحظة التي يذكرها الطلب
clocks_counted-part-wanted = حتى نهاية اليوم الذي يذكره الطلب لهذا الجزء
clocks_counted-first-answer = ساعات من الاستلام، بحسب الاستعجال
clocks_counted-expected-result = حتى نهاية اليوم الذي يتوقعونه، بمنطقتهم الزمنية
clocks_counted-answer-to-questions = حتى نهاية اليوم الذي تذكره الأسئلة
clocks_counted-reply = حتى نهاية اليوم الذي تذكره الإفادة
clocks_counted-postponement-ends = حتى نهاية اليوم الذي يذكره الإرجاء
clocks_counted-preservation-minimum = أيام من يوم الحفظ، كما يعدها الحكم
clocks_counted-preservation-ends = حتى نهاية اليوم المؤكد
clocks_counted-collection-ends = حتى نهاية اليوم الذي ذُكر عند البدء
clocks_counted-follow-up = حتى نهاية اليوم الذي يذكره الطلب
clocks_counted-translation = حتى نهاية اليوم الذي يذكره الطلب
clocks_counted-erasure = لم يُحدد يوم
clocks_counted-review = اثنتا عشرة ساعة من الإرسال

clocks_stops-acknowledgement = إقرار بالاستلام أو جواب
clocks_stops-needed-before = جواب في الوقت المناسب
clocks_stops-part-wanted = الجواب بشأن هذا الجزء
clocks_stops-first-answer = جواب؛ والأسئلة توقفه مؤقتا
clocks_stops-expected-result = النتيجة أو يوم متوقع آخر؛ والأسئلة توقفه مؤقتا
clocks_stops-answer-to-questions = جواب عن كل سؤال
clocks_stops-reply = رد أو سحب السؤال
clocks_stops-postponement-ends = متابعة التنفيذ
clocks_stops-preservation-minimum = طلب البيانات، مرسلا في موعده
clocks_stops-preservation-ends = تمديد أو طلب البيانات
clocks_stops-collection-ends = تمديد الجمع أو إنهاؤه
clocks_stops-follow-up = الطلب المعلن عنه
clocks_stops-translation = الترجمة
clocks_stops-erasure = المحو مؤكدا
clocks_stops-review = مراجعة زميل، مسجلة

digest_title = ملخص الصباح
digest_lead = { $day }، بساعة { $city }: ما يجب أن يعرفه من يبدأ المناوبة.
digest_late =
    { $n ->
        [0] لا شيء متأخرا علينا
        [one] موعد واحد متأخر علينا
        [two] موعدان متأخران علينا
        [few] { $n } مواعيد متأخرة علينا
        [many] { $n } موعدا متأخرا علينا
       *[other] { $n } موعد متأخر علينا
    }
digest_today =
    { $n ->
        [0] لا شيء مستحقا علينا اليوم
        [one] موعد واحد مستحق علينا اليوم
        [two] موعدان مستحقان علينا اليوم
        [few] { $n } مواعيد مستحقة علينا اليوم
        [many] { $n } موعدا مستحقا علينا اليوم
       *[other] { $n } موعد مستحق علينا اليوم
    }
digest_none = لا شيء.
digest_lapsing =
    { $n ->
        [one] بيانات محفوظة تنتهي مدتها خلال 7 أيام: تاريخ واحد
       *[other] بيانات محفوظة تنتهي مدتها خلال 7 أيام: { $n } تواريخ
    }
digest_night = المناوبة
digest_alarms =
    { $n ->
        [0] لا حالة طارئة تنتظر موظفا
        [one] حالة طارئة واحدة تنتظر موظفا: لتوليها أو الموافقة عليها أو قراءتها
        [two] حالتان طارئتان تنتظران موظفا: لتوليهما أو الموافقة عليهما أو قراءتهما
        [few] { $n } حالات طارئة تنتظر موظفا: لتوليها أو الموافقة عليها أو قراءتها
       *[other] { $n } حالة طارئة تنتظر موظفا: لتوليها أو الموافقة عليها أو قراءتها
    }
digest_spoken =
    { $n ->
        [0] لا طلب شفويا ينتظر تأكيده كتابة
        [one] طلب شفوي واحد ينتظر تأكيده كتابة (تجاوز مهلة هذه الجهة: { $late })
        [two] طلبان شفويان ينتظران تأكيدهما كتابة (تجاوز مهلة هذه الجهة: { $late })
        [few] { $n } طلبات شفوية تنتظر تأكيدها كتابة (تجاوز مهلة هذه الجهة: { $late })
       *[other] { $n } طلبا شفويا ينتظر تأكيده كتابة (تجاوز مهلة هذه الجهة: { $late })
    }
digest_on-duty = في المناوبة الآن: { $names }
