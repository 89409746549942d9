### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

### データベースを使えない理由と、その番人が行うこと。

problem_database-not-installed = 組み込みのPostgreSQLが入っていません（{ $name }）。
problem-next_database-not-installed = npm ciを再び実行するか、DATABASE_URLに自前のPostgreSQL 15以降を示してください。
problem_folder-not-writable = Comityは{ $folder }を読み書きできません（{ $reason }）。
problem-next_folder-not-writable = Comityを始めるアカウントに許すか、ディスクを書き込めるようにマウントするか、別のフォルダーを示してください。
problem_place-not-usable = { $folder }は今のままでは使えません（{ $reason }）。
problem-next_place-not-usable = 以前あったものなら元に戻し（必要ならバックアップから）、そうでなければ別の場所を示してください。
problem_disk-full = { $folder }のあるディスクがいっぱいです。
problem-next_disk-full = 空きを作って再び始めてください。確認されたものは失われていません。
problem_folder-in-use = 別のComity（プロセス{ $process }）が{ $folder }で動いています。
problem-next_folder-in-use = まずそれを止めるか、別のフォルダーを示してください。
problem_database-does-not-end = 別のPostgreSQL（プロセス{ $process }）が{ $folder }で動いていて、終了しません。
problem-next_database-does-not-end = まずそれを止めるか、別のフォルダーを示してください。
problem_database-other-account = { $folder }のデータベースは別のアカウント（uid { $uid }）のものです。
problem-next_database-other-account = それを作成したアカウントでComityを始めるか、別のフォルダーを示してください。
problem_database-as-root = PostgreSQLはrootでは動かず、このrootは別のアカウントを貸すことができません。
problem-next_database-as-root = 一般の利用者としてComityを始めてください。
problem_database-damaged = { $folder }のデータベースは破損しており、使えません。PostgreSQLの言葉：{ $reason }
problem-next_database-damaged = バックアップを戻すか、--freshで最初から始めてください（今のデータベースは削除されます）。
problem_database-lacks-file = { $folder }のデータベースは破損しており、使えません：ファイル{ $file }がありません。
problem-next_database-lacks-file = バックアップを戻すか、--freshで最初から始めてください（今のデータベースは削除されます）。
problem_database-other-version = { $folder }のデータベースはPostgreSQL { $is }が作成したもので、このComityのものは{ $ours }です。
problem-next_database-other-version = それを作成したComityを使うか、--freshで最初から始めてください。
problem_database-too-old = データベースサーバーはPostgreSQL { $is }です。Comityには15以降が要ります。
problem-next_database-too-old = DATABASE_URLにより新しいものを示すか、外して組み込みのサーバーを使ってください。
problem_database-encoding = データベースの文字符号はUTF8ではなく{ $is }です。
problem-next_database-encoding = 文字符号UTF8でデータベースを作成してください。
problem_database-setting = { $how ->
        [losing] データベースの設定{ $setting }は使えません：停電のとき、他者に確認したものが失われます。
       *[listening] データベースの設定{ $setting }は使えません：組み込みのサーバーは自らのソケットでのみ応答します。
    }
problem-next_database-setting = それを外して再び始めてください。
problem_database-url-form = DATABASE_URLはPostgreSQLのデータベースのアドレスではありません。
problem-next_database-url-form = postgresql://user:password@host:5432/databaseの形で書いてください。
problem_database-no-answer = { $where }のデータベース（DATABASE_URL）が応答しません（{ $reason }）。
problem-next_database-no-answer = 動いているか、アドレス、利用者及びパスワードが正しいかを確かめてください。
problem_database-memory = PostgreSQLに必要なメモリーを得られませんでした（{ $reason }）。
problem-next_database-memory = 他のプログラムを閉じるか、より多くのメモリーを許して、再び始めてください。
problem_database-not-made = { $folder }に新しいデータベースを作成できませんでした（{ $reason }）。
problem-next_database-not-made = 理由が明らかでないときは、npm ciを再び実行し、--freshを付けて始めてください。
problem_schema-newer = データベースには、この版のComityが知らない移行{ $number }があります。
problem-next_schema-newer = これを作った版か、より新しい版を始めてください。戻すには、更新前に取ったバックアップを使うほかありません。
problem_schema-changed = 移行{ $number }（{ $name }）は、このデータベースを作成したときのものと異なります。
problem-next_schema-changed = それを作成した版を始めるか、そのファイルを元に戻してください。
problem_row-does-not-open = 保存された値{ $row }を開けません：破損したか、変えられたか、書いたときの鍵と異なります。
problem-next_row-does-not-open = このデータベースの鍵を戻してください。鍵があるときは、データベースのバックアップを戻してください。
problem_key-file-missing = { $file }がありません。
problem-next_key-file-missing = バックアップから戻してください。
problem_key-file-length = { $file }は32バイトではありません。
problem-next_key-file-length = バックアップから戻してください。
problem_key-file-unreadable = このノードの秘密では{ $file }を読めません。
problem-next_key-file-unreadable = 両方を同じバックアップから戻してください。
problem_key-file-foreign = { $file }は、このノードの声明にある鍵ではありません。
problem-next_key-file-foreign = 両方を一つのバックアップから戻してください。
problem_key-statement-damaged = { $folder }の鍵の声明は破損しています（{ $reason }）。
problem-next_key-statement-damaged = バックアップから戻してください。
problem_key-folder-older = このフォルダーの鍵は鍵の声明第{ $version }版のものですが、データベースにはすでに当方の声明第{ $known }版があります。
problem-next_key-folder-older = その声明の鍵フォルダーを戻すか、これらの鍵に対応するデータベースを戻してください。ノードのすべてのマシンには同じ鍵フォルダーを置きます。

database-step_making-database = 新しいデータベースを作成します。
database-step_kept-elsewhere = データベースは{ $home }に置きます。PostgreSQLはrootで動けず、そのアカウントは{ $asked }に入れないためです。
database-step_ending-leftover = 残っていたデータベースサーバー（プロセス{ $process }）を終了します。
database-step_waiting-for-earlier = 以前のデータベースサーバーの終了を待っています。

# システムがコードで述べること。元の文言を後ろに添える。
system_said = { $meant }：{ $text }
system_EACCES = このアカウントには許されていません
system_EPERM = このアカウントには許されていません
system_EROFS = ディスクは読み取り専用です
system_ENOENT = 存在しません
system_EEXIST = 既に存在します
system_ENOTDIR = パスの途中がフォルダーではありません
system_EISDIR = フォルダーです
system_ENOTEMPTY = フォルダーが空ではありません
system_ENOSPC = ディスクがいっぱいです
system_EDQUOT = このアカウントに割り当てられたディスク容量を使い切りました
system_EMFILE = 開いているファイルが多すぎます
system_EIO = ディスクの読み書きができません
system_ELOOP = リンクが循環しています
system_ENAMETOOLONG = 名前が長すぎます
system_EADDRINUSE = そのアドレスは使用中です
system_EADDRNOTAVAIL = この機械にそのアドレスはありません
system_ECONNREFUSED = そこで待ち受けているものがありません
system_ECONNRESET = 相手側が接続を切りました
system_ENOTFOUND = その名の機械は知られていません
system_ETIMEDOUT = 時間内に応答がありませんでした
system_EHOSTUNREACH = その機械への経路がありません
problem_node-draining = ノードのこのプロセスは終了するところです。
problem-next_node-draining = もう一度尋ねてください。別のプロセスか、再び始められたこのプロセスが答えます。
problem_processes-differ = このノードの各プロセス（{ $machines }）は、{ $part ->
    [law] 法令データ
    [settings] 設定
    [statement] 鍵
   *[version] 版
}が異なります。
problem-next_processes-differ = 同じにそろえ、古い方から一つずつ始め直してください。更新中は、最後の一つが更新されるまで版が異なります。
problem_database-standby = 書き込みを受け付けるデータベースサーバーがありません。{ $where }は、別のサーバーが書いたものを写しているだけです。
problem-next_database-standby = 待機サーバーを昇格させるか、主となるサーバーをホストに加えてください。
problem_database-older = データベースサーバー{ $where }は履歴の系列{ $line }を書いていますが、このノードはその後、系列{ $known }で動いていました。別のサーバーが引き継いでいます。
problem-next_database-older = そこには何も書きません。現在の主サーバーの待機サーバーにしてください。主サーバーを完全に断念する場合に限り、ノードのホームのdatabase.lineを削除してください。
