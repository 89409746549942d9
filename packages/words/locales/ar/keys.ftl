### العربية: drafted by machine, not yet reviewed by a native lawyer.

keys_title = المفاتيح
keys_lead = ما توقع به هذه العقدة وتفتح به، وما تقوله الدول الأخرى عن مفاتيحها. يقترح مدير النظام مفاتيح جديدة؛ ويوافق عليها الموظفون هنا.
keys_none-waits = لا تغيير في المفاتيح ينتظرك.
keys_own = مفاتيح هذه العقدة، البيان { $n }
keys_of-others = مفاتيح الدول الأخرى
keys_head-whose = لمن
keys_head-use = الغرض
keys_head-key = المفتاح
keys_head-from = من
keys_head-to = إلى
keys_head-state = الحالة
keys_head-version = البيان
keys_head-issued = وُقّع
keys_node = العقدة نفسها
keys_use-signing = التوقيع
keys_use-encryption = فتح ما يرد
keys_use-receipt = الإيصالات
keys_in-use = مستعمل
keys_earlier = مفتاح سابق
keys_revoked = ملغى، مشكوك فيه منذ { $moment }
keys_not-followed = لم يُؤخذ به
keys_they-revoked = أُلغي مفتاح لـ { $authority }: ربما كان في أيد أخرى منذ { $since }، وانتهى في { $ended }. والإجراءات التي وردت به في هذه المدة معلَّمة في قضاياها.
keys_changed-since = ما تغير منذ البيان { $n }:
keys_changed-none = لا شيء في المفاتيح أو العنوان أو السلطات.
keys_changed-root = المفاتيح الجذرية مفاتيح أخرى.
keys_changed-receipt = تُوقَّع الإيصالات بمفتاح جديد.
keys_changed-address = كان عنوان العقدة { $from } وأصبح { $to }.
keys_changed-kinds = أنواع الأعمال التي تفهمها: { $from } سابقا و{ $to } الآن.
keys_changed-added = سلطة جديدة: { $authority }
keys_changed-gone = لم تعد مذكورة: { $authority }
keys_changed-kind = أصبحت { $authority } نوعا آخر من المكاتب.
keys_changed-named = صار اسم { $from } الآن { $to }.
keys_changed-zone = { $authority }: كانت المنطقة الزمنية { $from } وأصبحت { $to }.
keys_changed-signing = { $authority } توقّع بمفتاح جديد منذ { $moment }.
keys_changed-encryption = ما يُرسَل إلى { $authority } يُختم بمفتاح جديد منذ { $moment }.
keys_changed-revoked = أُلغي مفتاح من مفاتيح { $authority }: محل شك منذ { $moment }.
keys_wanted-keys-rotated = مفاتيح جديدة مكان القديمة
keys_wanted-keys-revoked = إلغاء المفاتيح القديمة
keys_since = في أيد أخرى منذ
keys_on-their-way = إجراءات لا تزال في طريقها
keys_proposed = اقتُرح
keys_by-shell = من سطر الأوامر
keys_agreed = وافق
keys_agreed-none = { $n ->
        [one] لا أحد بعد؛ يكفي موظف واحد
        [two] لا أحد بعد؛ يلزم موظفان
        [few] لا أحد بعد؛ يلزم { $n } موظفين
        [many] لا أحد بعد؛ يلزم { $n } موظفا
       *[other] لا أحد بعد؛ يلزم { $n } موظف
    }
keys_does-rotate = يُوقَّع الإجراء التالي بالمفاتيح الجديدة. وما هو في طريقه يصل بالقديمة، ويقبلها النظراء ثلاثين يوما أخرى. وتعلم بها العقد الأخرى من تلقاء نفسها.
keys_does-revoke = ترفض أي عقدة ما يُوقَّع بالمفاتيح القديمة متى تحقق الأمران معا: مضت عشر دقائق على التغيير، وعلمت به العقدة. وما وصل وما يصل بها إلى الدول الأخرى منذ ذلك اليوم يبقى ويظهر هناك مشكوكا فيه. اتصل بها.
keys_does-revoke-drain = في الطريق إجراءات وُقعت بالمفاتيح القديمة: ولكي تصل تقبل العقد الأخرى هذه المفاتيح 24 ساعة أخرى، وتقبلها ما لم تعلم بالتغيير. وما وصل إليها وما يصل بها منذ ذلك اليوم يظهر هناك مشكوكا فيه. اتصل بها.
keys_agree = موافقة
keys_stop = عدم تغيير المفاتيح
keys_lost = هل ضاعت المفاتيح الجذرية أو سُرقت؟ إذن لا يمكن بعد ذلك الأخذ بأي بيان لكم: أنشئ عقدة جديدة، وأرسل المذكرة التي فيها بصمتها، وتقبلكم الدول الأخرى من جديد كما في المرة الأولى. وما وُقع من قبل يبقى إثباته ممكنا.
keys_done-first-officer = وافقتَ. ويفعل موظف ثانٍ مثل ذلك قبل أن يتغير شيء.
keys_done-changed = المفاتيح الجديدة مستعملة، ويجري إبلاغ العقد الأخرى.
keys_done-stopped = أُلغي الاقتراح؛ وتبقى المفاتيح كما هي.
keys_backup-then = بعد التغيير تحوي أي نسخة احتياطية سابقة مفاتيح لم تعد الدول الأخرى تقبلها. من يتولى العقدة يتأكد من صنع نسخة جديدة؛ ومع جدول تصنعها العقدة بنفسها.
