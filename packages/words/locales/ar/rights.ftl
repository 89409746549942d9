### العربية: drafted by machine, not yet reviewed by a native lawyer.

rights_title = حقوق الأشخاص المعنيين
rights_lead = يُنظر فيها عند الاستلام، ثم مرة أخرى قبل إكراه أحد. ما تكتبه يبقى داخل سلطتك؛ وما ينبغي أن يعرفه الطرف الآخر يكون رفضا أو شرطا أو تشاورا.
rights_new = ماذا تجد؟
rights_keep = حفظ المراجعة
rights_not-yours = يراجع مدعٍ عام أو قانوني من الوزارة أو مشرف.
rights_damaged = هذه المراجعة تالفة وتتعذر قراءتها.
rights_none = حقوق الأشخاص: لم ينظر فيها أحد بعد
rights_looked-at = حقوق الأشخاص:
rights_before-coercion-missing = لم يُنظر فيها قبل إكراه أحد
rights_known = ما تعرفه عنها
rights_open = حقوق الأشخاص المعنيين
case_done-rights = حُفظت المراجعة.

act_rights_moment = متى تنظر؟
act_rights_discrimination-found = هل يُراد ملاحقة شخص أو معاقبته بسبب جنسه أو عرقه أو لغته أو دينه أو جنسيته أو أصله أو رأيه، أو هل يسوء وضعه لأجل ذلك؟
act_rights_political-offence-found = هل تتعلق بجريمة سياسية أو بجريمة مرتبطة بها؟
act_rights_ne-bis-in-idem-found = هل صدر بحق الشخص حكم نهائي عن الوقائع نفسها؟
act_rights_death-penalty-found = هل قد تؤدي إلى حكم بالإعدام؟
act_rights_ill-treatment-found = هل يُخشى التعذيب أو المعاملة اللاإنسانية؟
act_rights_privilege-found = هل تمتد إلى ما قيل سرا لمحامٍ أو طبيب أو رجل دين؟
act_rights_journalists-found = هل تمتد إلى مصادر صحفي؟
act_rights_children-found = هل يتعلق الأمر بطفل؟
act_rights_minimised-found = هل يُطلب من البيانات، أو عن عدد من الأشخاص، أكثر مما يحتاج إليه الغرض؟
act_rights_outcome = ما الذي يترتب؟
act_rights_reasons = الأسباب
act_rights_reasons-hint = إلزامية. تبقى داخل سلطتك.

review-moment_on-receipt = عند الاستلام
review-moment_before-coercion = قبل إكراه أحد
rights-finding_no = لا
rights-finding_yes = نعم
rights-finding_not-known = غير معروف
review-outcome_go-on = متابعة
review-outcome_on-conditions = متابعة بشروط
review-outcome_consult = التشاور مع الطرف الآخر أولا
review-outcome_refuse = رفض كلي أو جزئي
