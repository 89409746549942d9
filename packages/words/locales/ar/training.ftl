### العربية: drafted by machine, not yet reviewed by a native lawyer.

training_head = شبكة تدريب Comity: { $participants }
training_starting-database = بدء قاعدة البيانات.
training_not-empty = الخيار --empty لا يروي قصصا، لكن القضايا المحفوظة في { $folder } لا تزال هناك؛ والخيار --fresh يبدأ بدونها.
training_ready-after = جاهزة بعد { $seconds } ث. Ctrl-C يوقف كل شيء؛ وتبقى القضايا للتشغيل القادم.
training_ready = جاهزة
training_ready-again = جاهزة من جديد
training_sign-in = ادخل باسم { $name } - { $role }، { $authority }
training_stopping = جارٍ الإيقاف.
training_database-ended = انتهت قاعدة البيانات على غير المتوقع؛ يُعاد تشغيلها بعد { $seconds } ث.
training_node-ended = انتهت على غير المتوقع ({ $how })؛ يُعاد تشغيلها بعد { $seconds } ث
training_database-back = عادت قاعدة البيانات.
training_folder-strange = المجلد { $folder } لم تنشئه Comity (ليس فيه { $marker })، فيُترك كما هو. احذفه بنفسك أو اختر غيره بالخيار --data FOLDER.
training_port-in-use = المنفذ { $port } يستعمله برنامج آخر. أوقف ذلك البرنامج، أو اختر أول منفذ من { $count } أخرى: npm start -- --port { $other }
training_port-forbidden = لا يجوز لهذا الحساب استعمال المنفذ { $port } ({ $refusal }). اختر أول { $count } منافذ أخرى: npm start -- --port { $other }
training_starts = يشغّل شبكة تدريب: { $participants }.

option_training-fresh = يبدأ من جديد: يزيل ما تركه آخر تدريب
option_training-empty = يبدأ بلا قضايا؛ وإلا فتُعرض قضايا حقيقية عند أول تشغيل
option_training-port = المنفذ الأول؛ ومنفذ آخر لكل عقدة بعدها، والتبادل بعدها بعشرة منافذ
option_training-data = يحفظ كل شيء في FOLDER بدلا من .comity/training
