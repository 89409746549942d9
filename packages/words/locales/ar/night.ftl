### العربية: drafted by machine, not yet reviewed by a native lawyer.

night_title = المناوبة الليلية
night_utc = { $time } UTC
night_watch-mine = المناوبة لديك
night_watch-other = المناوبة لدى { $name }
night_watch-nobody = المناوبة ليست لدى أحد
night_watch-until = حتى { $moment }
night_watch-over = انتهت { $moment } ولم يتولها أحد: ترن الإنذارات عند من يسميه جدول المناوبات، وعند هذا الموظف أيضا لأربع ساعات بعد انتهائها
night_watch-roster = ترن الإنذارات عند من يسميه جدول المناوبات.
night_watch-nobody-text = ترن الإنذارات عند كل موظفي المناوبة.
night_next = التالي إن لم يرد أحد
night_next-at = { $whom } الساعة { $time }
night_whom-watch = المناوب من جديد
night_whom-supervisors = المشرفون والنواب
night_whom-everybody = الجميع
night_nothing-rings = لا شيء يرن.
night_arrived = أُرسل { $time }
night_lapse = ما تحفظه { $state } لنا تنتهي مدته خلال يوم
night_lapse-text = اطلب البيانات، أو اطلب تمديد الحفظ. وإلا فقد تضيع.
night_unreached = لم يتولَّه أحد في { $state }
night_unreached-text = أُرسل { $moment }. لا تنتظر: اتصل بهم هاتفيا وقل المرجع { $reference }.
night_told-title = تقول { $state } إنها أبلغت مكتبكم
night_told-panel = ما يُقال إننا أُبلغنا به
night_told-asks = تقول { $authority } إنها أبلغت مكتبكم ({ $way })، { $moment }، وتحدثت مع «{ $with }». هل كنتم أنتم؟
night_told-asks-unread = تقول { $authority } إنها أبلغت مكتبكم بطريق آخر؛ وما تقوله عن ذلك لا يمكن قراءته هنا. هل كنتم أنتم؟
night_told-us = نعم، كنا نحن
night_told-nobody = لم يُبلَّغ أحد هنا
night_told-open = كانت تلك الإجابة خطأ
night_told-why = يُسجَّل هنا من أجاب ولا يُرسَل. ويظل ما يطلبونه يرن إلى أن يتولاه موظف.
night_told-was-us = { $name }، { $moment }: كنا نحن.
night_told-was-nobody = { $name }، { $moment }: لم يُبلَّغ أحد هنا.
night_told-was-open = { $name }، { $moment }: كانت تلك الإجابة خطأ.
night_told-more =
    { $n ->
        [zero] لا يوجد غير ما يظهر هنا.
        [one] هناك قيد آخر ({ $n }) لا يظهر هنا.
        [two] هناك قيدان آخران ({ $n }) لا يظهران هنا.
        [few] هناك { $n } قيود أخرى لا تظهر هنا.
        [many] هناك { $n } قيدًا آخر لا يظهر هنا.
       *[other] هناك { $n } قيد آخر لا يظهر هنا.
    }
night_told-then = ربما تحدثوا مع شخص ليس منا واعتمدوا على ذلك. اتصل بهم على الرقم الذي نشرته دولتهم، وأبلغهم كتابةً.
night_told-write = إبلاغهم كتابةً
night_test-title = هذا اختبار لإنذارك
night_test-text = أنت طلبته؛ ولا يسمعه غيرك. اضغط الزر حين تصلك كل وسائلك: وإلى ذلك الحين يعود كل 15 دقيقة.
night_emergency-waits = «{ $title }»: طلب في حالة طارئة إلى { $state }، بدأ { $moment }، ينتظر موافقة موظف. لم يخرج بعد.
night_emergency-look = اقرأه ووافق
night_says-all = النص كاملا
night_more-ring =
    { $n ->
        [one] يرن إنذار آخر لا تعرضه هذه الصفحة؛ تولَّ واحدا فيُعرض التالي.
        [two] يرن إنذاران آخران لا تعرضهما هذه الصفحة؛ تولَّ واحدا فيُعرض التالي.
        [few] ترن { $n } إنذارات أخرى لا تعرضها هذه الصفحة؛ تولَّ واحدا فيُعرض التالي.
        [many] يرن { $n } إنذارا آخر لا تعرضها هذه الصفحة؛ تولَّ واحدا فيُعرض التالي.
       *[other] يرن { $n } إنذار آخر لا تعرضها هذه الصفحة؛ تولَّ واحدا فيُعرض التالي.
    }
night_more-news =
    { $n ->
        [one] وصلت منذ ذلك إفادة واحدة
        [two] وصلت منذ ذلك إفادتان
        [few] وصلت منذ ذلك { $n } إفادات
       *[other] وصلت منذ ذلك { $n } إفادة
    }
night_acknowledge = أنا أتولاه
night_acknowledge-unreached = أنا أتصل بهم
night_acknowledge-told = أنا أسأل زملائي
night_acknowledge-lapse = أنا أتابع الأمر
night_acknowledge-test = لقد رن
night_open = فتح القضية
night_call-back = معاودة الاتصال
night_keys-since = المفاتيح معروفة منذ { $day }؛ رقم معاودة الاتصال في الدليل
night_called-screen = على شاشة { $name }، { $time }
night_calling-screen = استُدعي على الشاشة: { $name }، { $time }: لم يُعرض بعد
night_called-mail = رسالة إلكترونية إلى { $name } سُلّمت إلى خادم البريد، { $time }
night_calling-mail = رسالة إلكترونية إلى { $name }: لم تُسلَّم بعد
night_called-gateway = أُحيل إلى بوابة الهاتف من أجل { $name }، { $time }
night_calling-gateway = هاتف { $name }: لم يُحَل بعد
night_call-failed = بريد { $name } أو هاتفه: تعذر الإرسال، وتُعاد المحاولة
night_nobody-yet = لم يتولَّه شخص بعد
night_until = حتى { $here }، { $there } هناك
night_done-taken = أنت تتولاه، وتُبلَّغ الدولة الأخرى بذلك بإجراء. ما تطلبه لا يزال ينتظر: انظر القضية.
night_done-seen = يسكت بضع دقائق، ويرن من جديد إن لم يتولَّه أحد هناك حتى ذلك الحين.
night_done-asking = يسكت بضع دقائق، ويرن من جديد إلى أن يقول أحد هل كنا نحن.
night_done-seeing = لن يرن بعد الآن. لكن مدة الحفظ تنتهي على أي حال ما لم تُطلب البيانات أو يُمدَّد الحفظ.
night_done-tested = إنذارك يرن الآن: في هذه الصفحة، وعلى بريدك وهاتفك إن ذكرتهما.
night_done-watch = أصبحت المناوبة لديك.
night_done-kept = تم الحفظ.
night_queue = الانتظار الآن
night_queue-lead =
    { $n ->
        [0] لا شيء ينتظرنا
        [one] واحد ينتظرنا، الأقرب موعدا أولا
        [two] اثنان ينتظراننا، الأقرب موعدا أولا
       *[other] { $n } تنتظرنا، الأقرب موعدا أولا
    }
night_asked-by = تطلب منا
night_asked-of = نطلب منها
night_on-duty = في المناوبة
night_take-watch = تولي المناوبة
night_hand-over = تسليم
night_awake = من هو مفتوح
night_hours-only = المناوبة حيث تقولها الدولة، وإلا فساعاتها المنشورة: أيهما، يُذكر بجانب كل دولة. ويُظهر الاختبار هل يجيب أحد.
night_map-spoken = خريطة العالم بنهاره وليله. وفق قولها هي، مناوبة: { $duty }، لا أحد منها: { $gap }. وفق الساعات المنشورة، مفتوحة: { $open }، مغلقة: { $closed }. غير منشورة: { $unsaid }. القائمة أدناه تقول الشيء نفسه
night_map-us = نحن
night_map-unmanned = نحن، مغلق أو لا أحد في المناوبة
night_own-officer = في المناوبة وفق جدولنا حتى { $moment }
night_own-fallback = لا أحد وفق جدولنا؛ ويُتصل بدلاً منه: { $name }
night_own-nobody = لا أحد وفق جدولنا حتى { $moment }
night_own-nobody-planned = لا أحد وفق جدولنا، ولا أحد مقرر لاحقاً
night_own-unknown = لا نحتفظ بجدول مناوبات: هذا وفق ساعاتنا المنشورة.
night_map-duty = مناوب أو تحت الطلب، وفق قوله
night_map-gap = لا أحد من المكتب، وفق قوله
night_map-open = مفتوح بحسب ساعاته المنشورة
night_map-closed = مغلق: تقول القائمة متى يفتح
night_map-unsaid = الساعات غير منشورة: اتصل هاتفيا
night_fallback = ثم: { $name }
night_links = الخطوط إلى الدول الأخرى
night_links-up = { $up } من { $all } قائمة
night_link-up = قائم
night_link-down = مقطوع
night_link-unknown = لم يُسمع منه بعد
night_link-waiting =
    { $n ->
        [one] إفادة واحدة تنتظر
        [two] إفادتان تنتظران
        [few] { $n } إفادات تنتظر
       *[other] { $n } إفادة تنتظر
    }
night_arm = السماح لهذا المتصفح بالرنين بصوت
night_armed = هذا المتصفح يرن بصوت
night_disarm = إسكات هذا المتصفح
night_arm-blocked = يبقيه المتصفح صامتا حتى تنقر في أي موضع من الصفحة.
night_notification = Comity: إنذار يرن
night_again = انظر من جديد
night_renew = تحديث هذه الصفحة كل { $seconds } ثانية
night_renew-stop = إيقاف التحديث
night_test = اختبار الإنذار
night_addresses = كيف تُستدعى
night_addresses-lead = يرن الإنذار في الصفحات المفتوحة. وبعيدا عن المكتب يصلك بالبريد الإلكتروني وبالهاتف أو جهاز النداء. يقول ما يُرسل إن شيئا يرن ومن أي دولة: لا اسم ولا مرجع ولا نص أبدا.
night_address-mail = البريد الإلكتروني
night_address-mail-hint = عنوان واحد. فارغ: لا بريد إلكتروني.
night_address-telephone = الهاتف أو جهاز النداء
night_address-telephone-hint = مع رمز البلد، مثل ‎+81 3 5550 0177. فارغ: لا شيء.
night_address-keep = حفظ
night_no-mail = لا ترسل هذه العقدة بريدا إلكترونيا. اطلب من مدير النظام إعداده.
night_no-gateway = لا تصل هذه العقدة إلى أي هاتف. اطلب من مدير النظام إعداده.
night_answers = رد في حالتنا الطارئة
night_not-told = أنت تتولاه، ولم يعد يرن. لم تُبلَّغ الدولة الأخرى: اتصل هاتفيا.
night_emergency = حياة في خطر: اطلب فورا
night_release-request = طلب في حالة طارئة إلى { $state } ينتظر موافقة موظف
night_release-act = { $act }: ينتظر موافقة موظف
night_release-text = لم يخرج بعد. وافق { $name }؛ وتلزم موافقة أخرى.
night_release-look = اقرأه ووافق أو أعده
night_acknowledge-release = أنا أقرؤه
night_release-since = منذ { $time }
night_release-nobody = دولة لم تُسمَّ بعد
night_release-somebody = زميل
night_done-answered = أُجيب عن الاختبار. تعلم الدولة السائلة متى، ولا تعلم من.
night_digest = ملخص الصباح بالبريد الإلكتروني
night_digest-lead = أعداد، ومراجع سلطتك: كم تأخر وكم موعده اليوم، وما يرن، وما ينتظرك. ولا شيء من مضمون قضية.
night_digest-hour = من أي ساعة، بساعتك
night_digest-none = لا يُرسل بالبريد
night_digest-no-mail = يحتاج إلى عنوان بريدك أعلاه.
night_digest-from = { $hour }:00
night_done-rang = إنذارك يعمل: ضغطت الزر.
night_done-reading = يسكت دقيقتين، ويرن من جديد إن لم يُرسل أو يُعدَّل أو يُعَد حتى ذلك الحين.
night_done-ended = لم يعد يرن. لم يُبلَّغ أحد من جديد: كان قد أُجيب.
problem_alarm-of-own-release = سبق أن وافقت؛ وهذا يرن لزميل.
problem-next_alarm-of-own-release = دعه يرن أو اتصل بزميل هاتفيا.
night_done-waking = يسكت بضع دقائق، ويرن من جديد إن لم يتولَّه أحد منهم حتى ذلك الحين.
