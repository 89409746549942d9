### العربية: drafted by machine, not yet reviewed by a native lawyer.

retention_title = مستحق المحو
retention_lead = ما هو مستحق المحو الآن، وما سيستحق خلال ثلاثين يوما. تزول نصوص القضايا المغلقة بعد المدة التي حددتها دولتكم، بموظفَين، كأي محو. وما أُوقف محوه يبقى. ولا يزول شيء من تلقاء نفسه.
retention_none = لا شيء مستحق المحو، ولن يكون شيء خلال ثلاثين يوما.
retention_more = هناك أكثر مما تعرضه هذه الصفحة. وما يُمحى أو يُوقف محوه يفسح المكان لغيره.
retention_due =
    { $n ->
        [0] لا نص مستحقا بعد
        [one] نص واحد مستحق
        [two] نصان مستحقان
        [few] { $n } نصوص مستحقة
        [many] { $n } نصا مستحقا
       *[other] { $n } نص مستحق
    }
retention_later =
    { $n ->
        [0] { "" }
        [one] يُحتفظ بنص واحد مدة أطول
        [two] يُحتفظ بنصين مدة أطول
        [few] يُحتفظ بـ { $n } نصوص مدة أطول
        [many] يُحتفظ بـ { $n } نصا مدة أطول
       *[other] يُحتفظ بـ { $n } نص مدة أطول
    }
retention_closed-until = { $state }، أُغلقت { $closed }؛ يُحتفظ بأول نص حتى نهاية { $until }
retention_held = وقف المحو حتى نهاية { $until }: { $name }
retention_agreed-by = موافقة: { $name }
retention_case-title = مدة الاحتفاظ بالنصوص
retention_case-open = القضية مفتوحة. تسري مددها من يوم إغلاقها.
retention_case-closed = أُغلقت { $day }. وتسري المدد من ذلك اليوم.
retention_weak = المدد اقتراح من Comity نفسها وليست قانونا. اسأل من يدير العقدة عن مدد دولتكم.
retention_text = ما قيل
retention_through = يُحتفظ به حتى نهاية
retention_by-rule =
    { $months ->
        [one] شهر واحد: { $source }
        [two] شهران: { $source }
        [few] { $months } أشهر: { $source }
        [many] { $months } شهرا: { $source }
       *[other] { $months } شهر: { $source }
    }
retention_no-law = ليس قانون أي دولة
retention_is-due = مستحق المحو الآن
retention_erase-title = محو المستحق
retention_erase-lead = تزول النصوص نهائيا، مع نسخها في المسودات والإجراءات التي تنتظر الموافقة والسجل الداخلي، وتُبلَّغ الدولة الأخرى بذلك. وتبقى الترويسات والتوقيعات والإيصالات. ويوافق موظف آخر قبل أن يزول شيء.
retention_erase = الموافقة على محو المستحق
retention_holds = حالات وقف المحو
retention_no-holds = لا شيء يوقف محو هذه القضية.
retention_hold-line = وقف المحو حتى نهاية { $until }: { $name }، منذ { $moment }
retention_hold-ended = أُنهي: { $name }، { $moment }
retention_hold-over = انتهت مدته.
retention_why-damaged = السبب تالف وتتعذر قراءته.
retention_hold-title = وقف المحو
retention_hold-lead = ما دام الوقف قائما لا يُمحى من القضية شيء، أيا كان من يطلب ذلك.
retention_until = حتى نهاية يوم
retention_until-hint = آخر يوم، مثل ‎2027-06-30.
retention_why = السبب
retention_why-hint = لسلطتكم. يبقى في السجل الداخلي ولا يُرسل أبدا.
retention_hold = وقف المحو
retention_end-ask = طلب إنهاء الوقف
retention_end-agree = موافقة: إنهاء الوقف
retention_end-asked = طُلب إنهاؤه: { $name }، { $moment }
retention_end-needs = ينتهي عندما يوافق موظف آخر.
retention_end-why = سبب إنهائه
retention_link-case = مدة الاحتفاظ بالنصوص
retention_link-due = مستحق المحو
retention_done-held = المحو موقوف.
retention_done-end-asked = سُجّل الطلب. يبقى الوقف قائماً حتى يوافق موظف آخر.
retention_done-ended = انتهى وقف المحو.
retention_done-erased = تم المحو، وتُبلَّغ الدولة الأخرى بذلك.
retention_done-proposed = وافقت. ويتم المحو حين يوافق موظف آخر أيضا.
