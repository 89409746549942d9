### العربية: drafted by machine, not yet reviewed by a native lawyer.

roster_title = جدول المناوبات
roster_title-week = جدول المناوبات، من { $from } إلى { $until }
roster_lead = { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
roster_weeks-nav = أسابيع أخرى
roster_before = الأسبوع السابق
roster_after = الأسبوع التالي
roster_week = نوبات الأسبوع
roster_shifts = النوبات
roster_both-hours = { $here } · { $utc } UTC
roster_hours-of = { $hours }
roster_named = { $name }
roster_theirs = { $name }، { $moment }
roster_free = ليس يوم عمل
roster_none = لا أحد في جدول المناوبات هذا الأسبوع.
roster_then = ثم { $name }
roster_gone = { $name }: موقوف أو لم يعد يعمل في القضايا: لا يرن إنذار عنده.
roster_gone-held = هذه النوبة لـ { $name }.
roster_gone-nobody = هذه النوبة ليست لأحد.
roster_fallback-gone = { $name }: موقوف أو لم يعد يعمل في القضايا: سمِّ غيره
roster_now = في المناوبة الآن
roster_double = مذكور مرتين في هذا الوقت
roster_gap = لا أحد من { $from } إلى { $until } ({ $span }).
roster_has-nobody = لا أحد
roster_name-somebody = سمِّ شخصا
roster_if-nobody = إذا لم يتول أحد حالة طارئة
roster_at-once = فورا
roster_ladder-after = بعد { $span }
roster_ladder-again = تتكرر الخطوة الأخيرة كل { $span } حتى يتولاها شخص.
roster_seen-abroad = ما تراه الدول الأخرى
roster_seen-nothing = لم يُنشر شيء عن هذه السلطة.
roster_seen-text = الساعات والأرقام المنشورة، وكيف أُجيب عن الاختبارات. لا اسم أبدا، ولا شيء من جدول المناوبة هذا.
roster_seen-link = مدخلنا في الدليل
roster_covered =
    { $n ->
        [0] ما يغطيه الجدول من الأسبوع: لا فجوة
        [one] ما يغطيه الجدول من الأسبوع: فجوة واحدة
        [two] ما يغطيه الجدول من الأسبوع: فجوتان
        [few] ما يغطيه الجدول من الأسبوع: { $n } فجوات
       *[other] ما يغطيه الجدول من الأسبوع: { $n } فجوة
    }
roster_on-duty = في المناوبة
roster_next = التالي
roster_until = { $names }، حتى { $moment }
roster_from = { $names }، من { $moment }
roster_nobody-now = لا أحد بحسب الجدول
roster_next-none = لم يُسمَّ أحد
roster_reaches = يمتد الجدول حتى { $moment }.
roster_reaches-none = لا نوبة مقررة لما بعد.
roster_unplanned-from = ابتداء من { $moment } لا أحد في جدول المناوبة ولا بديل مسمى: ترن الإنذارات حينئذ لدى جميع ضباط المناوبة.
roster_unplanned-now = لا أحد في جدول المناوبة الآن ولا بديل مسمى: ترن الإنذارات لدى جميع ضباط المناوبة.
roster_unplanned-plan = خطط الساعات أو سمّ بديلا
roster_unplanned-tell = أبلغ من يضع جدول المناوبة.
roster_who-plans = يغير الجدول المدعون العامون وقانونيو الوزارة والمشرفون في هذه السلطة. لمبادلة نوبة لك، افتحها.
roster_enter = إدخال نوبات
roster_days = في أي أيام
roster_begins = تبدأ
roster_begins-hint = بساعة { $city }، مثل 08:30.
roster_ends = تنتهي
roster_ends-hint = في اليوم التالي إن لم تكن بعد البداية.
roster_first = من هذا اليوم
roster_weeks = لكم أسبوع
roster_officer = الموظف
roster_choose = اختر
roster_substitute = البديل
roster_substitute-hint = يُستدعى مع المشرفين حين لا يرد الموظف.
roster_repeat = تكرار هذا الأسبوع
roster_repeat-weeks = في كم أسبوع بعده
roster_repeat-do = تكرار
roster_fallback = حين لا أحد في المناوبة
roster_fallback-lead = لا يُحفظ جدول فيه فجوات إلا إذا سُمّي لها أحد. الموظف تستدعيه الإنذارات؛ أما مكتب آخر فيُعرض رقمه، وترن الإنذارات عند كل موظفي المناوبة.
roster_fallback-officer = موظف
roster_fallback-none = لا موظف
roster_fallback-office = أو مكتب آخر
roster_fallback-telephone = هاتفه
roster_fallback-keep = حفظ
roster_fallback-nobody = لم يُسمَّ أحد.
roster_fallback-is = { $name }، { $telephone }
roster_hand-overs = آخر عمليات تسليم النوبة
roster_no-hand-overs = لا شيء بعد.
roster_accepted-after = قبلها { $name } بعد { $span }
roster_not-accepted = لم تُقبل بعد
roster_take-over = استلام النوبة من { $name }
roster_take-over-text =
    { $n ->
        [0] سُلّمت { $moment }. وإلى أن تقبل، ترن الإنذارات هناك أيضا، أربع ساعات على الأكثر.
        [one] سُلّمت { $moment } مع قضية واحدة. وإلى أن تقبل، ترن الإنذارات هناك أيضا، أربع ساعات على الأكثر.
        [two] سُلّمت { $moment } مع قضيتين. وإلى أن تقبل، ترن الإنذارات هناك أيضا، أربع ساعات على الأكثر.
        [few] سُلّمت { $moment } مع { $n } قضايا. وإلى أن تقبل، ترن الإنذارات هناك أيضا، أربع ساعات على الأكثر.
       *[other] سُلّمت { $moment } مع { $n } قضية. وإلى أن تقبل، ترن الإنذارات هناك أيضا، أربع ساعات على الأكثر.
    }
roster_accept-watch = قبول المناوبة
roster_see-notes = عرض كل الملاحظات
roster_swaps = مبادلات تنتظر جوابا
roster_waits-swaps =
    { $n ->
        [one] يطلب منك زميل أن تأخذ نوبة
        [two] يطلب منك زملاء أن تأخذ نوبتين
        [few] يطلب منك زملاء أن تأخذ { $n } نوبات
       *[other] يطلب منك زملاء أن تأخذ { $n } نوبة
    }
roster_waits-hand-overs =
    { $n ->
        [one] تسليم نوبة واحد ينتظر قبولك
        [two] تسليما نوبة ينتظران القبول
        [few] { $n } عمليات تسليم تنتظر القبول
       *[other] { $n } عملية تسليم تنتظر القبول
    }
roster_span = من { $from } إلى { $until }
roster_swap-give = يطلب { $from } من { $to } أخذ { $shift }.
roster_swap-for = يطلب { $from } من { $to } أخذ { $shift }، ويأخذ { $instead } بدلا منها.
roster_swap-accept = قبول
roster_swap-decline = رفض
roster_shift-title = نوبة { $moment }
roster_hours = الساعات
roster_swap = مبادلة هذه النوبة
roster_swap-lead = تبقى لك حتى يقبل زميلك.
roster_swap-with = من تسأل؟
roster_swap-instead = أي نوبة تأخذ بدلا منها؟
roster_swap-none = لا شيء
roster_swap-ask = سؤال
roster_give = إعطاؤها لغيرك
roster_give-do = تغيير النوبة
roster_nobody = لا أحد: إخراجها من الجدول
roster_done-enter = أصبحت النوبات في الجدول.
roster_done-repeat = كُرر الأسبوع.
roster_done-fallback = تم الحفظ.
roster_done-accept = أصبحت المناوبة لديك، ومعها القضايا التي جاءت بها.
roster_done-swap-accept = تمت مبادلة النوبتين.
roster_done-swap-decline = رفضتَ.
roster_done-swap = سُئل زميلك.
roster_done-give = تغير الجدول.
roster_short = أقل من { $hours } ساعة راحة قبلها
roster_takes = من يتولى الساعات التي لا أحد فيها؟
roster_takes-first = أولاً من هو متفرغ وله { $hours } ساعة راحة
roster_takes-hours = { $from } إلى { $until } ({ $span })
roster_takes-officer = الموظف
roster_takes-rest-before = الراحة قبلها
roster_takes-rest-after = الراحة بعدها
roster_takes-planned = مناوبة هذا الأسبوع
roster_takes-note = ملاحظة
roster_takes-take = إسناد
roster_takes-no-shift = لا نوبة خلال أسبوع
roster_takes-no-rest = لا شيء
roster_takes-free = متفرغ
roster_takes-short = بسبب مكتوب فقط، ويُحفظ
roster_takes-named-officer = له نوبة في ذلك الوقت
roster_takes-named-substitute = بديل في ذلك الوقت
roster_takes-reason = لماذا براحة أقل
roster_takes-do = إسناد
roster_takes-nobody = لا أحد منهم؟ تسمية من يُتصل به حين لا يكون أحد في المناوبة
roster_print = طباعة الأسبوع
roster_whole = { $n } من { $all } نوبة لها موظف وبديل.
roster_done-fill = الساعات في جدول المناوبة.

calendar_title = تقويم المناوبة
calendar_lead = نوبات ومواعيد لتقويم خاص بك. يظهر فيه الموظفون بأرقامهم، والموعد بدولته: ولا شيء من مضمون قضية.
calendar_file = ملفا
calendar_file-mine = نوباتي ومواعيدي
calendar_file-all = كل نوبات السلطة ومواعيدها
calendar_clock = كيف تُكتب ساعاته
calendar_clock-utc = كلحظات بالتوقيت العالمي UTC
calendar_clock-office = بساعة المكتب، مع تغييرات التوقيت الصيفي
calendar_link = عنوانا
calendar_link-lead = يسأل برنامج التقويم هذا العنوان مرة بعد مرة. ومن لديه العنوان يستطيع قراءة التقويم: احتفظ به لنفسك، وأنهه حين يضيع جهاز.
calendar_link-mine = عنوان لنوباتي ومواعيدي
calendar_link-all = عنوان لكل النوبات والمواعيد
calendar_links = عناوينك
calendar_made-at = أُنشئ { $moment }.
calendar_read-on = آخر قراءة في { $day }.
calendar_not-read = لم يُقرأ بعد.
calendar_again = يتطلب عنوان جديد دخولا في الدقائق الأخيرة. سجل الدخول من جديد وستعود إلى هنا.
calendar_others = عناوين الزملاء
calendar_no-links = ليس لديك شيء.
calendar_end = إنهاء
calendar_made = عنوانك الجديد
calendar_made-text = يُعرض مرة واحدة. ضع قبله عنوان هذا المكتب وأعطه لبرنامج التقويم.
calendar_made-office = العنوان نفسه بساعة المكتب، لبرنامج يعرض ساعات المكان:
calendar_done-ended = العنوان لم يعد يعمل.
calendar_is-address = هذا عنوان تقويم. أعطه لبرنامج تقويم وفي آخره ‎.ics.
calendar_on-duty = في المناوبة: { $number }
calendar_mine = في المناوبة
calendar_substitute = بديل
calendar_due = مستحق: { $state }
roster_seen-cover = الساعات والأرقام المنشورة، وفي أي ساعات يوجد مناوب، وكيف أُجيب عن الاختبارات. لا اسم أبدا.
roster_cover-title = ما تعرفه الدول الأخرى عن مناوبتنا
roster_cover-off = يُقال لها ساعاتنا المنشورة، ولا شيء من جدول المناوبة هذا.
roster_cover-on = يُقال لها في أي ساعات يوجد مناوب.
roster_cover-what = يقول للأسبوعين المقبلين في أي ساعات يوجد مناوب أو من هو تحت الطلب، وفي أيها يُتصل بمكتب آخر، ومن ثم في أيها لا يوجد أحد. لا يقول اسما ولا كم عددهم. رقم الموظف الذي يوافق أخيرا يُقال معه مرة واحدة، وبعدها تقوله العقدة بلا رقم. وتُقال أيضا لحظة انتهاء المناوبة وبدء الطلب، ومن يحفظ ما قيل من قبل يرى من الفرق أي نوبة سقطت.
roster_cover-whom =
    { $n ->
        [zero] هذا جزء من خلاصتنا: يقرؤه من يقبلنا لاحقا. يُحفظ هناك ويمكن تمريره.
        [one] هذا جزء من خلاصتنا: تقرؤه الدولة الوحيدة المقبولة هنا، ومن يقبلنا لاحقا. يُحفظ هناك ويمكن تمريره.
        [two] هذا جزء من خلاصتنا: تقرؤه الدولتان المقبولتان هنا، ومن يقبلنا لاحقا. يُحفظ هناك ويمكن تمريره.
        [few] هذا جزء من خلاصتنا: تقرؤه { $n } دول مقبولة هنا، ومن يقبلنا لاحقا. يُحفظ هناك ويمكن تمريره.
        [many] هذا جزء من خلاصتنا: تقرؤه { $n } دولة مقبولة هنا، ومن يقبلنا لاحقا. يُحفظ هناك ويمكن تمريره.
       *[other] هذا جزء من خلاصتنا: تقرؤه { $n } دولة مقبولة هنا، ومن يقبلنا لاحقا. يُحفظ هناك ويمكن تمريره.
    }
roster_cover-danger = من يريد أن يعمل حين لا يوجد أحد يبحث عن هذا بعينه، لدى أي منها. وما قيل مرة لا يُسترد أبدا.
roster_cover-again = تقوله العقدة من جديد متى تغير جدول المناوبة وثبت خمس دقائق، دون أن تسأل مرة أخرى، إلى أن ينهيه أحدكم هنا. وبعد ساعته الأخيرة يظهر متقادما، ولا يُقرأ أبدا «لا أحد». وإذا سمى الجدول بديلا آخر فلا يُقال المكتب أدناه حتى تسموه من جديد.
roster_cover-stands = آخر ما قيل
roster_cover-told-at = قيل في
roster_cover-holds = يسري حتى
roster_cover-ended-at = متقادم منذ
roster_cover-decided = قرره
roster_cover-by = الموظف { $number }
roster_cover-end = الكف عن قوله
roster_cover-ahead = ما كان سيُقال الآن
roster_cover-nothing = لا شيء: لا نوبة مقبلة، ولم يُسم بديل.
roster_cover-damaged = لا شيء: لا يمكن قراءة بديل جدول المناوبة. سمه من جديد في الجدول.
roster_cover-missing = تُقال ساعات مكتب آخر دون ذكر أيها: اختره.
roster_cover-rest = حتى { $moment }. وفي الساعات غير المذكورة لم يُعيَّن أحد.
roster_cover-who = يقرر المدعون العامون وقانونيو الوزارة والمشرفون في هذه السلطة هل يُقال ذلك.
roster_cover-no-entry = انشر أولا قيد هذه السلطة: لا أحد يقرأ مناوبة مكتب ليس في الدليل.
roster_cover-instead = المكتب الذي يُتصل به في ساعات مكتب آخر
roster_cover-instead-hint = مكتب منشور: يتصل الآخرون برقم قيده. ولا يُقال رقم البديل.
roster_cover-instead-none = لا يُسمى
roster_cover-tell = قوله للدول الأخرى
roster_cover-tell-anew = تقريره من جديد
roster_cover-two = يوافق موظف ثان قبل أن يُقال شيء، ما لم تقل قاعدة دولتكم إن واحدا يكفي. ويكفي واحد لإنهائه.
roster_done-cover-tell = يُقال للدول الأخرى من الآن.
roster_done-cover-end = لم يعد يُقال للدول الأخرى.
