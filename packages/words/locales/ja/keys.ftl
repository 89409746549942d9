### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

keys_title = 鍵
keys_lead = このノードが署名と開封に使う鍵と、他の国が自らの鍵について述べていること。新しい鍵は管理者が提案し、担当官がここで同意します。
keys_none-waits = あなたを待つ鍵の変更はありません。
keys_own = このノードの鍵（声明{ $n }）
keys_of-others = 他の国の鍵
keys_head-whose = 持ち主
keys_head-use = 用途
keys_head-key = 鍵
keys_head-from = 始まり
keys_head-to = 終わり
keys_head-state = 状態
keys_head-version = 声明
keys_head-issued = 署名日時
keys_node = ノード自身
keys_use-signing = 署名
keys_use-encryption = 届いたものの開封
keys_use-receipt = 受領証
keys_in-use = 使用中
keys_earlier = 以前の鍵
keys_revoked = 失効済み。{ $moment }から疑わしい
keys_not-followed = 受け入れていません
keys_they-revoked = { $authority }の鍵は失効しました。{ $since }から他人の手にあったおそれがあり、{ $ended }に終わりました。その間にこの鍵で届いた通知には、事案の中で印が付きます。
keys_changed-since = 声明{ $n }からの変更：
keys_changed-none = 鍵、アドレス、当局に変更はありません。
keys_changed-root = ルート鍵が別のものになりました。
keys_changed-receipt = 受領証は新しい鍵で署名されます。
keys_changed-address = ノードのアドレスは{ $from }から{ $to }になりました。
keys_changed-kinds = 理解する行為の種類：以前は{ $from }、今は{ $to }。
keys_changed-added = 新しい当局：{ $authority }
keys_changed-gone = もう記載されない当局：{ $authority }
keys_changed-kind = { $authority }は別の種類の機関になりました。
keys_changed-named = { $from }は{ $to }という名称になりました。
keys_changed-zone = { $authority }：時間帯は{ $from }から{ $to }になりました。
keys_changed-signing = { $authority }は{ $moment }から新しい鍵で署名します。
keys_changed-encryption = { $authority }宛てのものは{ $moment }から新しい鍵で封をします。
keys_changed-revoked = { $authority }の鍵が失効しました：{ $moment }から疑いがあります。
keys_wanted-keys-rotated = 古い鍵を新しい鍵に替える
keys_wanted-keys-revoked = 古い鍵を失効させる
keys_since = 他人の手にあるとみられる時点
keys_on-their-way = まだ届いていない通知
keys_proposed = 提案
keys_by-shell = コマンドによる
keys_agreed = 同意
keys_agreed-none = { $n ->
        [1] まだありません。担当官一人で足ります
       *[other] まだありません。担当官{ $n }人が必要です
    }
keys_does-rotate = 次の通知から新しい鍵で署名します。途中の通知は古い鍵のまま届きます。相手側は古い鍵をあと30日受け入れます。他のノードには自動的に伝わります。
keys_does-revoke = 他のノードが古い鍵による署名を受け入れなくなるのは、変更から10分が過ぎ、かつ、そのノードに変更が伝わった後です。その日以降に他の国がこの鍵で受け取ったもの、受け取るものは残り、疑わしいものとして先方に示されます。電話をかけてください。
keys_does-revoke-drain = 古い鍵で署名した通知がまだ途中にあります。届くように、他のノードはこの鍵をあと24時間は受け入れ、変更が伝わっていないノードはその後も受け入れます。その日以降にこの鍵で届いたもの、届くものは、疑わしいものとして先方に示されます。電話をかけてください。
keys_agree = 同意する
keys_stop = 鍵を変えない
keys_lost = ルート鍵を失った、又は盗まれたときは、以後のあなたの声明はどこにも受け入れられません。新しいノードを作り、その指紋を口上書で送ってください。他の国が最初と同じように承認し直します。それまでに署名されたものは証明できるままです。
keys_done-first-officer = 同意しました。変わる前に、もう一人の担当官が同じことをします。
keys_done-changed = 新しい鍵を使っています。他のノードに知らせています。
keys_done-stopped = 提案は取り消されました。鍵はそのままです。
keys_backup-then = 変更の後は、それ以前のバックアップの鍵を他国が受け付けません。ノードの管理者は新しいバックアップが作られたことを確かめます。予定があれば、ノードが自ら作成します。
