### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

backup_joined = 断片から作りました：{ $identity }がバックアップを開きます。
backup_share-strange = { $file }は渡されたものではありません。残りの断片だけで鍵が得られました。
backup_share-head = Comityノードのバックアップを開く鍵{ $id }の断片{ $x }/{ $of }。どの{ $need }個でも、そろえば開きます。それより少なければ何も分かりません。
backup_share-keep = ほかの断片のない場所に保管してください。印刷して打ち直しても構いません。意味を持つのは番号のある行だけです。
backup_share-use = ノードを戻すには：comity restore FOLDER --share FILE --share FILE
backup_shares-made = 作りました：{ $recipient }がバックアップに封をします。次の断片のうちどの{ $need }個でも開けます：
backup_shares-hand-out = それぞれ別の人に渡し、ここには残さないでください。
backup_shares-of-kept = 鍵そのものは以前と同じく{ $identity }にあります。すべての断片を渡したら破棄してください。
backup_secret-kept = { $by ->
    [plain] node.secretは鍵のフォルダーにそのまま置かれ、所有者だけが読めます。
    [passphrase] node.secretは包まれており、{ $what }の合言葉が開きます。
    [credential] node.secretは包まれており、ユニットの資格情報{ $what }が開きます。
   *[command] node.secretは包まれており、次のプログラムが開きます：{ $what }
}
backup_secret-open = node.secretは鍵のフォルダーにそのまま置かれています。comity key wrapでcomity.yamlのとおりに包みます。
backup_policy-in-home = { $setting }：ファイルはバックアップから{ $file }に置き、comity.yamlもそのように改めました。
backup_file-missing = { $setting }：{ $file }はこの機械になく、どのバックアップにも入っていません。ノードを起動する前に戻すか、設定を改めてください。
doctor_at-secret = ノードの秘密
option_backup-share = ファイルの代わりに、鍵の断片。断片ごとに一度
option_backup-fingerprint = このノードのルート鍵の指紋。自分の控えから。他の鍵で署名されたバックアップは拒否されます
option_backup-unsigned = 誰が作ったか示されなくてもバックアップを受け入れます：署名が始まる前のもの
option_backup-join = 断片。十分にそろえばファイルを作り直します。断片ごとに一度
option_backup-split = 例：3/5。単独でバックアップを開くファイルは作らず、5人が持つ5個の断片のうちどの3個でも開けるようにします
option_init-backup-key = バックアップの鍵も作ります：設定に書かれるFILE.pubと、FILE又は--splitの断片
command-does_key-wrap = すべての鍵を開くnode.secretを、comity.yamlのsecretに書かれたとおりに保管します：合言葉、systemdの資格情報若しくは自前のプログラムで包むか、そのまま置きます。途中で止められても以前のままです。
setting_secret-passphrase = このフォルダーの外にある、20文字以上の合言葉のファイル。node.secretと、それを通じてすべての鍵を包みます。三つの方法の一つ。変更はcomity key wrapで反映します。
setting_secret-credential = 同じことを、systemdがユニットに渡す資格情報で行います。その名前（LoadCredentialEncrypted=NAME:FILE）。
setting_secret-command = 同じことを自前のプログラムで行います（語の一覧）。最後にwrap又はunwrapを付けて呼び、標準入力から読み、標準出力に書きます。時間は10秒です。
setting_backup-to = ノードが自らバックアップを書くフォルダー。別のディスク、又は他所からマウントしたもの。なければcomity backupだけが作ります。
setting_backup-recipient = バックアップの封に使う.pubファイル（comity backup keyで作成）。なければノード自身の鍵で開き、鍵は含まれません。
setting_backup-at = バックアップを作る時刻（上の時間帯による）。逃した分は、ノードが動き次第作ります。
setting_backup-keep = そのフォルダーに残すバックアップの数、2から1000。古いものは、より新しいものを最後まで読めた後にだけ削除します。
home_made-anew = ノードは作り直されました。新しい指紋を文書で各相手側に送ってください。双方で二人の担当官が承認すると、事案は新しい鍵で封をされて戻り、以前の鍵表明によって証明できます。
option_earlier = 鍵が失われる前の鍵表明：相手側でのcomity statement --ofのファイル
option_earlier-fingerprint = 当時のルート鍵の指紋（自国の文書から）。ファイルにあるルートごとに一度
option_statement-of = 代わりに、この相手側のこれまでの鍵表明。相手側が作り直されるとき、そのためのファイルにします
option_secret-command = --keysとともに：そのフォルダーの秘密を解くプログラムとその引数。ほかのものは実行しません
setting_backup-same-disk = そのフォルダーが、このホームと同じディスクにあるのは意図どおりです。そうでなければ誤りとして知らせます。マウントされていないディスクはそう見えるからです。
setting_api-private-addresses = 担当官は、公開されていないアドレス（この機械、又は省内のネットワーク）の事件管理システムを通知先にできます。
backup_ahead = この機械の時計より先の日付のため、使いませんでした：{ $file }。それでも使うには、ファイルを指定してください。
backup_signed-under = この指紋のルート鍵で署名されています。自分の控えと比べてください：{ $fingerprint }
backup_signed-by-nobody = 署名がありません：誰が作ったか示すものがありません。
option_restore-earlier = バックアップ後に鍵又はアドレスが変わった場合、相手側が持つこのノードの鍵表明：相手側でのcomity statement --ofのファイル
backup_keys-then = 鍵は{ $participant }の声明{ $version }のものです。相手側がより新しいものを知っていれば（そこでのcomity peers、「鍵」の画面）、このノードからは何も受け付けません。ホームを削除し、その相手側でのcomity statement --of { $participant } --out FILEのファイルを--earlierに指定して復元してください。
backup_keys-later = { $made ->
    [no] { $peer }が知る鍵から続けます：声明{ $version }。足りない鍵はありませんでした。
   *[yes] { $peer }が知る鍵から続けます：どのバックアップにもない鍵は新しく作られ、声明{ $version }がそれを示します。相手側は自ら取り込みます。
}
