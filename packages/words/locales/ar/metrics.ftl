### العربية: drafted by machine, not yet reviewed by a native lawyer.

metrics_peer-down = ‎1 ما دام الخط إلى هذه الدولة منقطعا في أحد مساراته.
metrics_peer-heard-seconds = وقت آخر اتصال من هذه الدولة، بالثواني منذ 1970؛ ولا يُذكر إن لم يكن قط.
metrics_outbox-acts = إجراءات لهذه الدولة لا يغطيها إيصال بعد.
metrics_outbox-late-acts = ما ينتظر منها أكثر من نصف ساعة.
metrics_peer-keys-not-followed = ‎1 حيث لم يُؤخذ بشيء أحدث تقوله هذه الدولة عن مفاتيحها.
metrics_timer-ran-seconds = وقت آخر مرور على العمل الذي تقوم به العقدة من تلقاء نفسها، بالثواني منذ 1970.
metrics_quarantine-rows = صفوف تالفة لم تُصلح بعد.
metrics_backup-seconds = وقت آخر نسخة احتياطية، بالثواني منذ 1970؛ ولا يُذكر حيث لا تُعرف نسخة.
metrics_memory-bytes = الذاكرة التي تشغلها العملية.
metrics_started-seconds = وقت بدء العملية، بالثواني منذ 1970.
