### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_officer-unknown = لا موظف في هذه السلطة يعمل في القضايا بهذا الاسم.
problem-next_officer-unknown = اختر من القائمة.
problem_note-long = هذا أطول من { $max } حرفا.
problem-next_note-long = اختصره.
problem_stand-in-self = لا ينوب أحد عن نفسه.
problem_stand-in-long = هذا بعد أكثر من سنة.
problem-next_stand-in-long = اذكر يوما خلال سنة؛ ويمكن ذكره من جديد.
problem_shift-empty = لا شيء يُسلَّم.
problem-next_shift-empty = اختر قضية أو اكتب كلمة عن النوبة.
problem_shift-unknown = أُخذت هذه النوبة بالفعل، أو لا وجود لها.
problem_shift-own = يأخذها الموظف التالي، لا من يسلمها.
problem_views-full = يوجد { $max } عرضا بالفعل.
problem-next_views-full = احذف واحدا.
problem_not-answering = دولتكم هي الطالبة في هذه القضية: والمراجعة للدولة متلقية الطلب.
problem-next_not-answering = عد إلى القضية.

problem_alarm-untold = أنت تتولى الإنذار، لكن تعذر إبلاغ الدولة الأخرى.
problem-next_alarm-untold = افتح القضية وأجب هناك، أو اتصل هاتفيا؛ وأخبر من يدير العقدة بأن القضية تتعذر قراءتها.
problem_alarm-unknown = يتولى أحد هذا الإنذار بالفعل، أو لا وجود له.
problem_mail-address-form = ليس هذا عنوان بريد إلكتروني واحدا.
problem-next_mail-address-form = اكتب عنوانا واحدا مثل duty@example.org بلا اسم بجانبه؛ واتركه فارغا إن لم يوجد.
problem_urgency-unchanged = يُعامَل بهذه الدرجة بالفعل، أو لم يُطلب بهذا الاستعجال.
problem-next_urgency-unchanged = اختر غيرها، أو لا تقل شيئا.
problem_wall-few = عدد الموظفين المسمَّين أقل من { $n }.
problem-next_wall-few = عدد من تسميهم يجب ألا يقل عن { $n }.
problem_reference-form = ليس هذا مرجعا كاملا، أو فيه رقم خاطئ.
problem-next_reference-form = اذكر الأرقام العشرة كلها.
problem_opening-unknown = أجاب أحد عن هذا بالفعل، أو لا وجود له.
problem_opening-own = من طلب لا يوافق على طلبه أيضا.
problem-next_opening-own = دع موظفا آخر يجيب.
problem_wall-unnamed = القضية لموظفين مسمَّين فقط، وهذا ليس منهم.
problem-next_wall-unnamed = سمِّه أولا، أو اختر غيره.
