### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_link-gone = لم يعد هذا الرابط صالحا.
problem-next_link-gone = اطلب رابطا جديدا من مدير النظام.
problem_user-name-form = اسم المستخدم من 3 إلى 64 من الحروف أو الأرقام أو النقاط أو الشُّرَط أو الشرطات السفلية، ويبدأ بحرف أو رقم.
problem_user-name-taken = اسم المستخدم هذا لشخص آخر.
problem-next_user-name-taken = اختر غيره.
problem_password-form = كلمة المرور { $n } حرفا على الأقل.
problem_code-not-right = ليس هذا الرمز رمز المفتاح المعروض هنا.
problem-next_code-not-right = انتظر رمزا جديدا، وتحقق من ساعة جهازك.

problem_no-such-officer = لا موظف { $id } في هذه العقدة.
problem-next_no-such-officer = الأمر comity officer list يعرض الموجودين.
problem_officer-there = الموظف { $id } موجود بالفعل.
problem-next_officer-there = اختر رقما آخر، أو أنشئ رابطا جديدا بالأمر comity officer link.
problem_officer-suspended = الموظف { $id } موقوف، ولا يُدخل أي رابط موظفا موقوفا.
problem-next_officer-suspended = اسمح للموظف بالدخول من جديد أولا: comity officer suspend --lift.
problem_officer-number-form = رقم الموظف من 1 إلى 16 من الحروف أو الأرقام أو الشُّرَط، مثل 0101.
