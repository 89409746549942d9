### العربية: drafted by machine, not yet reviewed by a native lawyer.

proposals_title = بانتظار الموافقة
proposals_lead = إجراءات لا تسمح سياسة سلطتك لأحد بأن يصدرها وحده. لم يُقل شيء للطرف الآخر بعد.
proposals_none = لا شيء ينتظر الموافقة.
proposals_waiting = إجراءات تنتظر
proposals_approvals = وافق { $done } من { $of }
proposals_hold-end = إنهاء وقف المحو قبل يومه الأخير ({ $until })
proposals_given-back = أُعيد إليكم: يمكن استئنافه بكل ما كُتب
proposals_page-lead = اقرأ ما سيُفاد به. عندما توافق قد يُوقَّع ويُرسل فورا.
proposals_says = ما سيُفاد به
proposals_case = فتح القضية
proposals_who = من
proposals_by = اقترحه { $name }، { $moment }
proposals_by-shell = اقتُرح من سطر الأوامر، ولا يُعد ذلك شخصا
proposals_agreed = وافق { $name }، { $moment }
proposals_agree = موافقة
proposals_why = لماذا تعيده
proposals_back = إعادة
proposals_done-agreed = وافقتَ. ويجب أن يوافق موظف آخر أيضا.
proposals_done-stated = صدر الإجراء وهو في طريقه.
proposals_done-back = أُعيد؛ والسبب في السجل الداخلي.
proposals_done-proposed = ينتظر زميلا: سياستكم تشترط شخصين.
