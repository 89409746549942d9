### العربية: drafted by machine, not yet reviewed by a native lawyer.

request-field_measure = المطلوب
request-field_to = الدولة متلقية الطلب
request-field_toAuthority = السلطة الموجه إليها
request-field_title = اسم الطلب
request-field_basis = الأساس
request-field_offences = الجرائم
request-field_offences-pinpoint = الجريمة
request-field_offences-description = الجريمة بالكلمات
request-field_offences-provision = الحكم في قانونكم
request-field_offences-maxPenalty = العقوبة القصوى
request-field_conduct = ما الذي ارتُكب
request-field_urgency-why = سبب الاستعجال
request-field_investigation-reference = مرجع التحقيق
request-field_investigation-authority = المدعي العام أو المحكمة المختصة
request-field_investigation-decision = القرار الداخلي
request-hint_investigation-decision = أي محكمة أو مدعٍ عام قرر، ومتى، وبأي رقم، مثل: محكمة طوكيو المحلية، أمر 3 مارس 2026، (wa) 118.
request-field_sensitivity = الحساسية
request-field_language = لغة الطلب
request-field_contents-otherBasis = أساس آخر
request-field_contents-otherBasisCitation = أين ورد الأساس الآخر

case_done-sent = وُقع الطلب وهو في طريقه. تظهر إثباتاته أدناه عند وصولها.

drafts_title = المسودات
drafts_lead =
    { $n ->
        [0] لا مسودة لدى { $authority }.
        [one] مسودة واحدة لدى { $authority }.
        [two] مسودتان لدى { $authority }.
        [few] { $n } مسودات لدى { $authority }.
       *[other] { $n } مسودة لدى { $authority }.
    }
drafts_empty-title = لا شيء قيد الصياغة
drafts_empty = يُحتفظ هنا بالطلب الجديد من أول حفظ له حتى يُرسل.
drafts_group-yours = بانتظار موافقتك
drafts_group-others = بانتظار موافقة زميل
drafts_group-returned = معادة
drafts_group-drafting = قيد الصياغة
drafts_state-yours = بانتظار الموافقة
drafts_state-others = بانتظار الموافقة
drafts_state-returned = معادة
drafts_state-drafting = قيد العمل
drafts_approvals = الموافقات: { $done } من { $of }
drafts_by = صاغها { $name }، حُفظت { $moment }
drafts_untitled = مسودة بلا اسم
drafts_discard = حذف
drafts_discard-title = هل تُحذف هذه المسودة؟
drafts_discard-lead = { $title }، صاغها { $drafter }، حُفظت { $moment }. يُتلف نصها.
drafts_discard-changed = حُفظت بعد أن فتحت هذه الصفحة. راجعها مرة أخرى قبل التخلص منها.
drafts_discard-button = حذف المسودة
drafts_discard-keep = الإبقاء عليها
drafts_done-discarded = حُذفت المسودة.
drafts_done-approved = سُجلت موافقتك. ويجب أن يوافق موظف ثانٍ.
drafts_done-returned = أُعيدت المسودة مع ذكر سببك.
drafts_done-put-away = أُتلفت نسخة مكتبكم.
