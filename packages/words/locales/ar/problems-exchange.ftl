### العربية: drafted by machine, not yet reviewed by a native lawyer.
rejection_parse = تعذرت قراءة بايتاته
rejection_schema = لا يطابق شكله
rejection_suite = خُتم بغير المتفق عليه
rejection_recipient-unknown = المرسل إليه غير مخدوم هناك
rejection_sender-unknown = لسنا مقبولين هناك
rejection_key-unknown = مفتاحنا غير معروف هناك
rejection_key-not-valid-at-time = لم يكن مفتاحنا صالحا حينها
rejection_signature = توقيع الظرف لم يثبت
rejection_link-gap = لم يصل إليه ما بينهما
rejection_link-fork = موضعه في الوصلة مشغول
rejection_decrypt = تعذر فتحه هناك
rejection_act-signature = توقيع الإجراء لم يثبت
rejection_act-envelope-mismatch = الإجراء والظرف لا يتفقان
rejection_authority-scope = صاحبه ليس سلطة يجوز لها الكتابة هناك
