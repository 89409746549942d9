### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_key-change-unknown = そのような鍵の変更はここで待っていません。
problem-next_key-change-unknown = 鍵の画面を見てください。同僚が同意したか止めたかもしれません。
problem_key-change-own-twice = あなたは既に同意しました。二度目に同意するのは同僚です。
problem-next_key-change-own-twice = この画面を開くよう同僚に頼んでください。
problem_key-change-stale = この提案の後に鍵が変わりました。
problem-next_key-change-stale = 止めて、まだ必要なら新たに提案させてください。
problem_key-change-role = あなたの職名では新しい鍵に同意できません。
problem-next_key-change-role = 監督官、検察官又は法務官に頼んでください。
problem_compromise-ahead = 鍵が他人の手にある日が先の日付です。
problem-next_compromise-ahead = 他人が鍵を持ち得た最初の時点を入れてください。
problem_keys-other-root = { $participant }が新しいルート鍵を述べています。ノードが作り直されたか、誰かがなりすましています。新たに署名されたものは信頼されません。
problem-next_keys-other-root = 新しい指紋の口上書を求め、最初と同じように二人の担当官で新しい声明を承認してください。
problem_keys-forked = { $participant }は、同じ番号で異なる二つの鍵の声明に署名しました。先に届いたものが有効です。
problem-next_keys-forked = 信頼できる番号に電話してください。ルート鍵が他人の手にあるかもしれません。
problem_keys-not-given = { $participant }は、より新しい鍵の声明があると述べながら、渡しません。
problem-next_keys-not-given = 先方の運用者に尋ねてください。それまではここにある声明が有効です。
