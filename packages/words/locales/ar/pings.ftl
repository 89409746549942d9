### العربية: drafted by machine, not yet reviewed by a native lawyer.

pings_title = اختبارات { $state }
pings_title-panel = الاختبارات
pings_lead = يسأل الاختبار هل يرد شخص حين لا خطب هناك. ويقول إنه اختبار، ولا يرن أبدا بصفته حالة طارئة، وينتهي بعد 15 دقيقة.
pings_link = اختبار هل يرد شخص
pings_of = رد عليها شخص: { $answered } من { $tests }
pings_median = نصفها خلال { $time }
pings_ninth = 9 من 10 خلال { $time }
pings_seconds = { $n } ث
pings_minutes-seconds = { $minutes } د { $seconds } ث
pings_none = لا اختبار منا في آخر 90 يوما.
pings_today = اختبارات اليوم
pings_today-here = هنا، اختبارات الآخرين
pings_today-there = هناك، اختباراتنا
pings_today-none = لا شيء
pings_hours = بحسب ساعة اليوم في { $city }
pings_hour = الساعة
pings_hour-tests = الاختبارات
pings_hour-answered = رُد عليها
pings_hour-median = نصفها خلال
pings_hour-ninth = 9 من 10 خلال
pings_open-asked = طُلب اختبار الساعة { $time }. لم يرن هناك بعد.
pings_open-rings = يرن اختبار هناك منذ { $time }. لم يرد أحد بعد.
pings_last-answered = أحدث اختبار، { $moment }: رد شخص بعد { $time }.
pings_last-silent = أحدث اختبار، { $moment }: لم يرد أحد خلال 15 دقيقة.
pings_last-unrung = أحدث اختبار، { $moment }: لم يصل إلى موظف.
pings_last-refused = أحدث اختبار، { $moment }: لم يرن هناك: لم تسمح به عقدتهم، ويجوز لها ذلك حيث لا تعرف المكتب أو سُئلت كثيرا.
pings_send = اختبار الآن
pings_plan = اختبار تلقائي في ساعات لا يعرفها أحد
pings_plan-never = أبدا
pings_plan-1 = نحو مرة في اليوم
pings_plan-7 = نحو مرة في الأسبوع
pings_plan-30 = نحو مرة في الشهر
pings_plan-save = حفظ
pings_not-admitted = لا عقدة لـ { $state } مقبولة هنا؛ لا يمكن اختبار شيء.
pings_done-sent = الاختبار في طريقه. حمّل هذه الصفحة من جديد لترى نتيجته.
pings_done-planned = تم الحفظ.
pings_node = العقدة
pings_node-there = أجابت { $answered } مرة من { $looks } فحصا في 90 يوما؛ والأحدث، { $moment }، خلال { $ms } ms
pings_node-silent = أحدث فحص، { $moment }، لم يُجب عنه؛ وأُجيب { $answered } من { $looks } في 90 يوما
pings_node-not-said = موجودة، لكنها لا تقول شيئا عن الاختبارات
pings_node-refused = جوابها لا يثبت بمفاتيحها
pings_clock-ahead = ساعتها متقدمة على ساعتنا { $n } ث
pings_clock-behind = ساعتها متأخرة عن ساعتنا { $n } ث
pings_ms = { $ms } ms
pings_alarm-title = اختبار: هل يرد شخص هنا؟
pings_alarm-text = السؤال من { $state }. لا خطب هناك. يُعلم هناك متى رد شخص، ولا يُعلم من.
pings_acknowledge = أنا هنا
problem_office-not-there = ليست تلك السلطة ممن توقع عنهم عقدة دولتها.
problem-next_office-not-there = انظر الدليل: لا يمكن اختبار إلا من هو مقبول هنا.
problem_test-runs = اختبار لهذا المكتب جارٍ بالفعل.
problem-next_test-runs = انتظر حتى يُجاب أو ينتهي، ربع ساعة على الأكثر.
problem_tests-enough = اختُبر هذا المكتب أربع مرات خلال الساعة.
problem-next_tests-enough = دع موظفيه وشأنهم وأعد المحاولة لاحقا.
problem_test-days = تأتي الاختبارات كل يوم أو كل أسبوع أو كل شهر.
problem-next_test-days = اختر واحدا منها.
pings_emergencies = الحالات الطارئة الواردة من هناك خلال سنة: { $asked }، وما عومل منها هنا بأقل: { $lowered }.
pings_emergencies-here = مما ورد منهم إلينا خلال سنة ({ $asked })، أُكد هنا استلامه في موعده: { $acknowledged } من { $acknowledgedOver }؛ وأُجيب في موعده: { $answered } من { $answeredOver }.
pings_emergencies-there = مما أرسلناه إليهم خلال سنة ({ $asked })، أُكد هناك استلامه في موعده: { $acknowledged } من { $acknowledgedOver }؛ وأُجيب في موعده: { $answered } من { $answeredOver }.
pings_emergencies-median = أُكد استلام نصفها خلال { $time }.
pings_emergencies-rule = تُحسب المهلة متى انتهت: أُكد استلام الطلب، أو أُجيب عن كل أجزائه، أو مضى التاريخ الذي تعرضه القضية. وما سُحب قبل ذلك لا يُحسب. كل الأوقات بساعة هذه العقدة، وما يقولونه يُحسب من وقت وصوله إلى هنا. ولا يُخصم وقت انتظار الردود. ابتداء من { $n } تأكيدات يُذكر خلال كم من الوقت جاء نصفها؛ وعدد قليل كهذا لا يدل على الكثير. ولا تُحسب القضايا المغلقة أمامك.
pings_node-busy = موجودة، ومشغولة فلم تجب؛ أُجيب { $answered } من { $looks } فحصا في 90 يوما؛ والأحدث، { $moment }
pings_own-title = الاختبارات هنا
pings_own-lead = تختبر الدول الأخرى هل يرد شخص هنا. وتعلم متى رد، ولا تعلم من.
pings_own-answered = كيف رُد عليها، في آخر 90 يوما
pings_own-none = لم يرن هنا اختبار من الآخرين بعد.
pings_own-times =
    { $n ->
        [one] { $times }؛ اختبارات دولة واحدة
        [two] { $times }؛ اختبارات دولتين
        [few] { $times }؛ اختبارات { $n } دول
       *[other] { $times }؛ اختبارات { $n } دولة
    }
pings_own-ring = هل ترن
pings_own-rings = ترن اختبارات الآخرين هنا
pings_own-refused = لا يرن هنا اختبار منذ { $moment }
pings_own-refuse = عدم السماح لأي منها بالرنين
pings_own-let = السماح لها بالرنين
pings_own-published = ما يقرؤه الآخرون عن ذلك
pings_own-unpublished = لم يُنشر شيء. لا يعرف الآخرون إلا ما أظهرته لهم اختباراتهم.
pings_own-stands = منشور: أرقام المدة من { $first } إلى { $last }.
pings_own-no-entry = انشر قيد سلطتك أولا: فالأرقام تتبع قيدا.
pings_own-publish-text = يقرأ كل من يتابع دولتكم هذه الأرقام في الدليل، على أنها قولكم أنتم. ولا يُسمى فيها أحد.
pings_own-publish = نشر هذه الأرقام
pings_done-let = ترن اختبارات الآخرين هنا.
pings_done-refused = لم تعد اختبارات الآخرين ترن هنا.
pings_done-published = نُشرت الأرقام.
