### 中文: drafted by machine, not yet reviewed by a native lawyer.

backup_joined = 已由份额合成：{ $identity }可打开备份。
backup_share-strange = { $file }并非当初交付的份额；其余份额已足以得出密钥。
backup_share-head = 密钥{ $id }的份额{ $x }/{ $of }，该密钥用于打开Comity节点的备份。任意{ $need }份合在一起即可打开；不足则一无所知。
backup_share-keep = 请保管在没有其他份额之处。可以打印后重新输入：只有带编号的行有效。
backup_share-use = 恢复节点：comity restore FOLDER --share FILE --share FILE
backup_shares-made = 已生成：{ $recipient }用于封装备份；以下份额中任意{ $need }份可将其打开：
backup_shares-hand-out = 请分别交给不同的人，此处一份也不要留下。
backup_shares-of-kept = 密钥本身仍在{ $identity }：所有份额交付后请将其销毁。
backup_secret-kept = { $by ->
    [plain] node.secret以明文存于密钥文件夹；只有其所有者能读取。
    [passphrase] node.secret已包裹，由{ $what }中的口令打开。
    [credential] node.secret已包裹，由服务单元的凭据{ $what }打开。
   *[command] node.secret已包裹，由此程序打开：{ $what }
}
backup_secret-open = node.secret以明文存于密钥文件夹：comity key wrap会按comity.yaml所述保管。
backup_policy-in-home = { $setting }：文件现为取自备份的{ $file }；comity.yaml已相应更改。
backup_file-missing = { $setting }：{ $file }不在本机上，备份也不含此文件。请在启动节点前放回，或更改设置。
doctor_at-secret = 节点秘密
option_backup-share = 密钥的一份份额，代替其文件；每份写一次
option_backup-fingerprint = 本节点根密钥的指纹，取自您自己的记录：以其他密钥签名的备份将被拒绝
option_backup-unsigned = 接受没有来源证明的备份：签名备份之前的旧备份
option_backup-join = 一份份额；份额足够时重新生成文件；每份写一次
option_backup-split = 如3/5：没有单独可打开备份的文件，而是由5人分别保管的5份中任意3份打开
option_init-backup-key = 同时生成备份密钥：写入设置的FILE.pub，以及FILE或--split的份额
command-does_key-wrap = 按comity.yaml中secret所述保管打开全部密钥的node.secret：以口令、systemd凭据或自有程序包裹，或保持明文。中途被终止则维持原状。
setting_secret-passphrase = 本文件夹之外的文件，含20个字符以上的口令，用于包裹node.secret，进而包裹全部密钥。三种方式之一；更改由comity key wrap生效。
setting_secret-credential = 同上，使用systemd交给服务单元的凭据：其名称，如LoadCredentialEncrypted=NAME:FILE。
setting_secret-command = 同上，使用自有程序，写成词的列表。以wrap或unwrap作为末尾的词调用，从标准输入读取，写到标准输出，限时十秒。
setting_backup-to = 节点自行写入备份的文件夹，位于另一磁盘或从别处挂载的磁盘。不填则只由comity backup生成。
setting_backup-recipient = 封装备份所用的.pub文件，由comity backup key生成。没有它则由节点自身的密钥打开，且备份中不含密钥。
setting_backup-at = 每日备份的时刻，按上述时区。错过的会在节点运行后立即补做。
setting_backup-keep = 该文件夹中保留的备份份数，2至1000。较旧的会被删除，且仅在较新的备份已完整读过之后。
home_made-anew = 节点已重新建立。请以照会将新指纹发给每个对等方；双方各两名官员相互接纳后，案件将以新密钥封装返回，并可由旧声明证明。
option_earlier = 该参与方丢失密钥前的声明：对等方处comity statement --of的文件
option_earlier-fingerprint = 当时根密钥的指纹，取自本国照会；文件中每个根各一次
option_statement-of = 改为：该对等方迄今的声明，写成文件供其重建时使用
option_secret-command = 与--keys同用：解开该文件夹秘密的程序及其参数；不运行其他程序
setting_backup-same-disk = 该文件夹有意与此主目录位于同一磁盘。否则报为有误：未挂载的磁盘正是如此。
setting_api-private-addresses = 官员可让案件系统在非公网地址接收通知：在本机，或在部委的网络中。
backup_ahead = 已跳过，其日期晚于本机时钟：{ $file }。若仍要使用，请指明该文件。
backup_signed-under = 以具有此指纹的根密钥签名；请与您自己的记录比对：{ $fingerprint }
backup_signed-by-nobody = 无人签名：没有来源证明。
option_restore-earlier = 备份之后密钥或地址有更改时，对等方所存的本节点密钥声明：在该处运行comity statement --of所得的文件
backup_keys-then = 其密钥为{ $participant }第{ $version }版声明的密钥。若某对等方知道更新的版本（该处的comity peers，“密钥”页），它不会接受本节点的任何内容：请删除此文件夹，并用--earlier恢复，文件由该对等方以comity statement --of { $participant } --out FILE给出。
backup_keys-later = { $made ->
    [no] 从{ $peer }所知的密钥继续：第{ $version }版声明。不缺任何密钥。
   *[yes] 从{ $peer }所知的密钥继续：任何备份都没有的密钥已重新生成，并由第{ $version }版声明列出。对等方会自行采用。
}
