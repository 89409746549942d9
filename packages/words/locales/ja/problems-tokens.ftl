### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_token-unknown = そのようなトークンはないか、すでに終了しています。
problem-next_token-unknown = トークンの画面を確認してください。トークンが終了したシステムには新しいものが必要です。
problem_token-expired = このトークンの期間は終わりました。
problem-next_token-expired = 新しいものを求めてください。2名の担当官が同意します。
problem_token-unbacked = このトークンに同意した2名の担当官のうち1名が、もういないか、別の役割になっています。
problem-next_token-unbacked = 同意できる別の担当官が、トークンの画面で同意してください。それまでは誰もこれで入れません。
problem_token-not-for-this = 求められたこと（{ $use }）は、このトークンに含まれていません。
problem-next_token-not-for-this = それを含むトークンを求めてください。
problem_token-busy = このトークンは1分間に使われすぎました。
problem-next_token-busy = { $n }秒後にもう一度求めてください。
problem_token-not-agreed = このトークンは2名の担当官の同意を待っており、その秘密はその2名のためのものです。
problem-next_token-not-agreed = 同僚に同意を、または2名のうち1名に秘密の受け取りを依頼してください。
problem_token-sign-in-again = トークンの秘密には、数分以内のサインインが必要です。
problem-next_token-sign-in-again = もう一度サインインしてから受け取ってください。
problem_token-days = トークンの期間は1日から{ $n }日までです。
problem-next_token-days = 日数を整数で入力してください。
problem_token-name-long = { $n }文字を超えています。
problem-next_token-name-long = 短くしてください。
problem_tokens-many = この機関にはすでに{ $n }件のトークンがあります。
problem-next_tokens-many = 使われていないものを終了してください。
problem_key-reused = この冪等キーは、以前に別の要求とともに届いています。
problem-next_key-reused = 要求ごとに別のキーを付け、繰り返すときは同じ内容にしてください。
problem_key-missing = この要求には冪等キーが必要です。
problem-next_key-missing = Idempotency-Key ヘッダーに、英数字と - _ で16〜128文字のキーを付けてください。
problem_not-served = このアドレスでは、この方法で何も提供していません。
problem-next_not-served = インターフェースの記述は /api/v1/openapi.json にあります。
problem_node-broken = このノードで不具合が起きました。{ $reference }として記録されています。
problem-next_node-broken = 後で同じ冪等キーでもう一度試し、この番号を運用者に伝えてください。
