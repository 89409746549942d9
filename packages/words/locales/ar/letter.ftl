### العربية: drafted by machine, not yet reviewed by a native lawyer.

letter_page = الإفادات نصا
letter_lead = لقراءته بالهاتف، أو لوضعه في رسالة إلكترونية حين يتعذر الوصول إلى العقدة الأخرى. لا يحمل توقيعا: المعتد به هو الإفادة الموقعة التي تصدر فور عودة الاتصال.
letter_download = تنزيل نصا
letter_title = إفادات بين السلطات، من COMITY
letter_case = معرّف القضية
letter_about = العنوان
letter_requesting = الطرف الطالب
letter_requested = الطرف متلقي الطلب
letter_receives = الطرف المستلم
letter_gives = الطرف المقدِّم
letter_made = أُعد هذا النص
letter_standing = نسخة للقراءة بلا توقيع. المعتد به هو الإفادة الموقعة في سجل القضية لدى الطرفين؛ وبصمتها الرقمية أدناه تدل عليها هناك وفي ملف القضية المصدَّر (comity verify).
letter_act = الإفادة { $n }: { $title }
letter_by = صدرت عن
letter_claimed = صدرت (بحسب صاحبها)
letter_received = استُلمت
letter_provisions = الأحكام المستند إليها
letter_no-effect = بلا أثر، لأن
letter_says = ما تقوله
letter_act-id = معرّف الإفادة
letter_digest = البصمة الرقمية للإفادة الموقعة (SHA-256)
letter_proofs = الإثباتات
letter_proof = { $name }: { $at }، { $by }
letter_end = { $n ->
        [zero] النهاية. لا إفادات ({ $n }).
        [one] النهاية. إفادة واحدة ({ $n }).
        [two] النهاية. إفادتان ({ $n }).
        [few] النهاية. { $n } إفادات.
       *[other] النهاية. { $n } إفادة.
    }
