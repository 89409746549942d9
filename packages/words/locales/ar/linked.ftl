### العربية: drafted by machine, not yet reviewed by a native lawyer.

case_reference = المرجع
case_references = المراجع
case_reference-both = مرجع القضية، واحد لدى الطرفين
case_reference-ours = مرجعنا
case_reference-theirs = مرجعهم
work_reference-mistaken = رقم من أرقام هذا المرجع خاطئ: رقمه الأخير لا يوافق سائرها. اطلب من المتصل أن يعيده.

act-name_request-followed = أُرسل الطلب اللاحق لهذا الطلب
move_request-followed = الإفادة بأن الطلب أُرسل
moves_linking = ما يلي
act_request-followed_title = أي طلب تلا؟
act_request-followed_lead = إذا ذهب الطلب عن طريق سلطة أخرى أو بطريق آخر، ظهر هنا لدى { $state } أنه أُرسل وبأي رقم. ويستمر عندئذ حفظ المحفوظ كما ينص القانون.
act_request-followed_button = إبلاغ { $state }
act_request-followed_done = في طريقه إلى { $state }.
act_sent = أُرسل في
act_case = القضية التي فتحها
act_number = الرقم الذي يوجد به
act_sent-by = السلطة التي أرسلته
because_followed = أُرسل طلب البيانات. والمحفوظ ينتظر القرار بشأنه.
due_held-until-decision = محفوظ حتى البت في طلبه

case_linked = قضايا في المسألة نفسها
case_linked-earlier = تتبع
case_linked-later = تتبعها
case_linked-more = سُميت قضايا أكثر مما يُعرض هنا. الإجراءات تسميها كلها.
case_linked-not-here = ليست لدى هذه السلطة.
case_follow-ups = بدء طلب من هذا الطلب
case_follow-ups-lead = تُنقل الوقائع والأهداف والجرائم وجهة الاتصال والمراجع. أما الاستعجال والسرية والأساس فيُسأل عنها من جديد.
follows_preserved = البيانات محفوظة
follows_other-state = تقود بيانات الحركة إلى هناك
follows_refused = رُفض أو لم يأت بشيء
follows_answered = لاستكمال ما أُجيب
follows_asked = إلى جانب المطلوب
follow-up_ask = { $measure } من { $state }
follow-up_another = تدبير آخر من { $state }
move_new-request-of = طلبه من { $state }: { $measure }

request_follows-title = هذا الطلب يتبع { $reference }
request_follows-text = نُقل منه: ما حدث، والجرائم، وما يتعلق به، وبمن يُتصل، والمراجع السابقة. وتُرك لتقديره من جديد: مدى الاستعجال، ومدى التحفظ في تداوله، وهل هو سري، وأساسه، والمطلوب تحديدا.
request_follows-names = يسمي تلك القضية للطرف الآخر، ويخبره فيها بأن الطلب قد أُرسل.
request_follows-silent = لا شأن لـ { $state } بتلك القضية ولا تُخبر بشيء عنها. تبقى الصلة داخل هذه السلطة.
request_follows-bound = ما قدمته { $giver } في تلك القضية مقيَّد في استخدامه. ولم يُنقل منه شيء: اطلب الموافقة هناك قبل أن تكتب عنه إلى { $state }.
request_earlier-item = { $reference }، { $state }: { $title }

case_call = للاستفسار:
case_call-second = للتأكيد:
case_in-charge = المسؤول:
case_decided-at-home = القرار الداخلي:
follows_told = أُبلغ به؛ ولاستعماله دليلا يجب طلبه
move_new-request-to = بدء طلب استنادا إليه موجه إلى { $state }
