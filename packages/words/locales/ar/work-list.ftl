### العربية: drafted by machine, not yet reviewed by a native lawyer.

work_title = قائمة العمل
work_lead = { $n ->
        [zero] لا طلب مفتوحًا لدى { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [one] طلب مفتوح واحد ({ $n }) لدى { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [two] طلبان مفتوحان ({ $n }) لدى { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [few] { $n } طلبات مفتوحة لدى { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [many] { $n } طلبًا مفتوحًا لدى { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
       *[other] { $n } طلب مفتوح لدى { $authority }. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
    }
work_lead-some = { $n ->
        [0] لا طلب يطابق. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [one] يطابق طلب واحد ({ $n }). الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [two] يطابق طلبان ({ $n }). الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [few] تطابق { $n } طلبات. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
        [many] يطابق { $n } طلبًا. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
       *[other] يطابق { $n } طلب. الأوقات بتوقيت { $city } ({ $offset })؛ الآن { $moment }.
    }
work_new-request = طلب جديد
work_view-open = كل المفتوحة
work_view-ours = الدور علينا
work_view-theirs = الدور عليهم
work_view-drafts = المسودات
work_view-reviews = للمراجعة
work_view-closed = المغلقة
work_words = كلمات أو مرجع
work_state = الدولة
work_state-all = كل الدول
work_measure = التدبير
work_measure-all = كل التدابير
work_direction = الاتجاه
work_direction-both = الاتجاهان
work_direction-ask = نحن نطلب
work_direction-asked = يُطلب منا
work_order = الترتيب
work_order-time = بحسب الوقت الباقي
work_order-harm = الأشد إلحاحا أولا
work_order-age = الأقدم أولا
work_caption = الطلبات، بحسب الوقت الباقي
work_caption-harm = الطلبات، الأشد إلحاحا أولا
work_caption-age = الطلبات، الأقدم أولا
work_more = مزيد من الطلبات
work_from-start = من البداية
work_empty-title = لا شيء ينتظر هنا
work_empty-open = ليس لدى سلطتك طلب مفتوح. يظهر هنا طلب الدولة الأخرى من تلقاء نفسه؛ أما طلبك فيبدأ بالوقائع.
work_empty-filtered = لا طلب يطابق. أزل مرشحا، أو ابحث بين المغلقة.
work_all = عرض كل الطلبات المفتوحة
work_closed = عرض المغلقة
work_begin = بدء طلب
work_done-signed-in = تم تسجيل دخولك.
work_done-discarded = حُذفت المسودة.

reviews_title = إصدارات ليلية للمراجعة
reviews_lead = أصدرها موظف واحد بمفرده. يفحصها زميل لم يصدرها ويثبت ذلك.
reviews_none = لا إصدار ينتظر المراجعة.
reviews_due = المراجعة مستحقة
reviews_look = راجع «{ $title }»

review_title = مراجعة إصدار هذا الطلب
review_lead = أصدره موظف واحد خارج ساعات العمل. المراجعة قبل { $moment }.
review_not-yours = لا يمكنك مراجعة هذا
review_remark = ما تلاحظه
review_remark-hint = للسجل الداخلي لسلطتك؛ لا يغادر العقدة. قل ما ينبغي فعله إن كان ثمة خطأ.
review_remark-missing = قل ما تلاحظه
review_button = إثبات المراجعة
review_nothing = لا مراجعة مستحقة لهذه القضية
review_nothing-text = سبقت مراجعته، أو أصدره موظفان.
list_bound = قيود على الاستخدام
work_done-walled = حُفظت للموظفين الذين سمّيتهم. لن تراها بعد الآن.
