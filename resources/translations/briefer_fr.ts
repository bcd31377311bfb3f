<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%Ln est inchangé.</numerusform>
            <numerusform>%Ln sont inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the file mean nothing in this encoding.</source>
        <translation>
            <numerusform>%Ln octet du fichier n’a pas de sens dans cet encodage.</numerusform>
            <numerusform>%Ln octets du fichier n’ont pas de sens dans cet encodage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed source(s) read again.</source>
        <translation>
            <numerusform>%Ln source modifiée relue.</numerusform>
            <numerusform>%Ln sources modifiées relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened: this is not the password.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être ouvert&#xa0;: ce n’est pas le mot de passe.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être ouverts&#xa0;: ce n’est pas le mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read any more; their texts and your quotes are kept.</source>
        <translation>
            <numerusform>%Ln n’a plus pu être lu&#x202f;; son texte et vos citations sont conservés.</numerusform>
            <numerusform>%Ln n’ont plus pu être lus&#x202f;; leurs textes et vos citations sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could only be compared with the file’s own record.</source>
        <translation>
            <numerusform>%Ln n’a pu être comparée qu’au relevé du fichier lui-même.</numerusform>
            <numerusform>%Ln n’ont pu être comparées qu’au relevé du fichier lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) differ from what you confirmed, which was kept: {named}.</source>
        <translation>
            <numerusform>%Ln renseignement diffère de ce que vous aviez confirmé, qui a été conservé&#xa0;: {named}.</numerusform>
            <numerusform>%Ln renseignements diffèrent de ce que vous aviez confirmé, qui a été conservé&#xa0;: {named}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need attention.</source>
        <translation>
            <numerusform>%Ln fichier demande votre attention.</numerusform>
            <numerusform>%Ln fichiers demandent votre attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need attention. Everything else can be searched.</source>
        <translation>
            <numerusform>%Ln fichier demande votre attention. Tout le reste est consultable.</numerusform>
            <numerusform>%Ln fichiers demandent votre attention. Tout le reste est consultable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again have changed.</source>
        <translation>
            <numerusform>%Ln fichier relu a changé.</numerusform>
            <numerusform>%Ln fichiers relus ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped (temporary and hidden files, links).</source>
        <translation>
            <numerusform>%Ln fichier a été ignoré (fichiers temporaires ou cachés, liens).</numerusform>
            <numerusform>%Ln fichiers ont été ignorés (fichiers temporaires ou cachés, liens).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were moved or deleted. Their texts and your quotes are kept.</source>
        <translation>
            <numerusform>%Ln fichier a été déplacé ou supprimé. Son texte et vos citations sont conservés.</numerusform>
            <numerusform>%Ln fichiers ont été déplacés ou supprimés. Leurs textes et vos citations sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kilobyte(s)</source>
        <translation>
            <numerusform>%Ln kilo-octet</numerusform>
            <numerusform>%Ln kilo-octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) or folder(s) will be read next.</source>
        <translation>
            <numerusform>%Ln autre fichier ou dossier sera lu ensuite.</numerusform>
            <numerusform>%Ln autres fichiers ou dossiers seront lus ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in page furniture.</source>
        <translation>
            <numerusform>%Ln de plus dans l’habillage des pages.</numerusform>
            <numerusform>%Ln de plus dans l’habillage des pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a password.</source>
        <translation>
            <numerusform>%Ln demande un mot de passe.</numerusform>
            <numerusform>%Ln demandent un mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention.</source>
        <translation>
            <numerusform>%Ln demande votre attention.</numerusform>
            <numerusform>%Ln demandent votre attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s) in watched folders.</source>
        <translation>
            <numerusform>%Ln nouvelle source dans les dossiers surveillés.</numerusform>
            <numerusform>%Ln nouvelles sources dans les dossiers surveillés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note de bas de page</numerusform>
            <numerusform>%Ln notes de bas de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are no page furniture any more.</source>
        <translation>
            <numerusform>%Ln paragraphe ne fait plus partie de l’habillage de page.</numerusform>
            <numerusform>%Ln paragraphes ne font plus partie de l’habillage de page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are page furniture now: ranked down in searches, and still there.</source>
        <translation>
            <numerusform>%Ln paragraphe fait désormais partie de l’habillage de page&#xa0;: classé plus bas dans les recherches, mais toujours présent.</numerusform>
            <numerusform>%Ln paragraphes font désormais partie de l’habillage de page&#xa0;: classés plus bas dans les recherches, mais toujours présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s): page furniture</source>
        <translation>
            <numerusform>%Ln paragraphe&#xa0;: habillage de page</numerusform>
            <numerusform>%Ln paragraphes&#xa0;: habillage de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s): part of the text</source>
        <translation>
            <numerusform>%Ln paragraphe&#xa0;: partie du texte</numerusform>
            <numerusform>%Ln paragraphes&#xa0;: partie du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) could not be compared: their sources are not in this library.</source>
        <translation>
            <numerusform>%Ln citation n’a pas pu être comparée&#xa0;: sa source n’est pas dans cette bibliothèque.</numerusform>
            <numerusform>%Ln citations n’ont pas pu être comparées&#xa0;: leurs sources ne sont pas dans cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) differ from their source and are marked in the outline. Nothing was changed. Take the words again from the source before you export.</source>
        <translation>
            <numerusform>%Ln citation diffère de sa source&#x202f;; elle est signalée dans le plan. Rien n’a été modifié. Reprenez le texte dans la source avant d’exporter.</numerusform>
            <numerusform>%Ln citations diffèrent de leur source&#x202f;; elles sont signalées dans le plan. Rien n’a été modifié. Reprenez le texte dans les sources avant d’exporter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stand in the older texts of sources that changed since.</source>
        <translation>
            <numerusform>%Ln citation figure dans l’ancien texte d’une source modifiée depuis.</numerusform>
            <numerusform>%Ln citations figurent dans les anciens textes de sources modifiées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) still match.</source>
        <translation>
            <numerusform>%Ln citation correspond toujours.</numerusform>
            <numerusform>%Ln citations correspondent toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were not found.</source>
        <translation>
            <numerusform>%Ln citation n’a pas été retrouvée.</numerusform>
            <numerusform>%Ln citations n’ont pas été retrouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s), all unchanged and still in their sources.</source>
        <translation>
            <numerusform>%Ln citation, inchangée et toujours présente dans sa source.</numerusform>
            <numerusform>%Ln citations, toutes inchangées et toujours présentes dans leurs sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s): {same} unchanged, {others} to look at.</source>
        <translation>
            <numerusform>%Ln citation&#xa0;: {same} inchangée, {others} à examiner.</numerusform>
            <numerusform>%Ln citations&#xa0;: {same} inchangées, {others} à examiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) lack something and are cited without.</source>
        <translation>
            <numerusform>%Ln référence est incomplète et citée telle quelle.</numerusform>
            <numerusform>%Ln références sont incomplètes et citées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are back in the library.</source>
        <translation>
            <numerusform>%Ln source est de retour dans la bibliothèque.</numerusform>
            <numerusform>%Ln sources sont de retour dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were added from the library pack.</source>
        <translation>
            <numerusform>%Ln source a été ajoutée depuis le paquet de bibliothèque.</numerusform>
            <numerusform>%Ln sources ont été ajoutées depuis le paquet de bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were taken out of the library.</source>
        <translation>
            <numerusform>%Ln source a été retirée de la bibliothèque.</numerusform>
            <numerusform>%Ln sources ont été retirées de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s). What differs among them is left as it is unless typed over.</source>
        <translation>
            <numerusform>%Ln source. Ce qui diffère reste tel quel, sauf si vous saisissez une autre valeur.</numerusform>
            <numerusform>%Ln sources. Ce qui diffère reste tel quel, sauf si vous saisissez une autre valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) that it lacks are added.</source>
        <translation>
            <numerusform>%Ln style qui lui manque est ajouté.</numerusform>
            <numerusform>%Ln styles qui lui manquent sont ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) in the library already.</source>
        <translation>
            <numerusform>%Ln était déjà dans la bibliothèque.</numerusform>
            <numerusform>%Ln étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) are cited without title, author and date.</source>
        <translation>
            <numerusform>%Ln ouvrage est cité sans titre, ni auteur, ni date.</numerusform>
            <numerusform>%Ln ouvrages sont cités sans titre, ni auteur, ni date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {month} {year}</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%Lner {month} {year}</numerusform>
            <numerusform>%Ln {month} {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>.{suffix} file</source>
        <translation>fichier .{suffix}</translation>
    </message>
    <message>
        <source>1 attachment was</source>
        <translation>1 pièce jointe</translation>
    </message>
    <message>
        <source>1 file in this archive was</source>
        <translation>1 fichier de cette archive</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>1.  Add sources: drop files or a folder here.</source>
        <translation>1.  Ajoutez des sources&#xa0;: déposez ici des fichiers ou un dossier.</translation>
    </message>
    <message>
        <source>12, or 12-15</source>
        <translation>12, ou 12-15</translation>
    </message>
    <message>
        <source>2.  Find a passage: type words in the search box.</source>
        <translation>2.  Trouvez un passage&#xa0;: tapez des mots dans la zone de recherche.</translation>
    </message>
    <message>
        <source>3.  Drag it into the outline, or use {key}.</source>
        <translation>3.  Faites-le glisser dans le plan, ou utilisez {key}.</translation>
    </message>
    <message>
        <source>A bookmark is not closed, or closed twice.</source>
        <translation>Un signet n’est pas fermé, ou l’est deux fois.</translation>
    </message>
    <message>
        <source>A briefing keeps the style it began with, and another can be chosen when it is exported. Templates that set no citations, or set author and date, keep their own way.</source>
        <translation>Une note garde le style avec lequel elle a été commencée&#x202f;; un autre peut être choisi à l’exportation. Les modèles sans références, ou avec auteur et date, gardent leur propre présentation.</translation>
    </message>
    <message>
        <source>A comment belongs to a section, a point or a quote.</source>
        <translation>Un commentaire se rattache à une section, à un point ou à une citation.</translation>
    </message>
    <message>
        <source>A date is typed as year, month and day, as far as they are known: 2024-01-31.</source>
        <translation>Une date se saisit par année, mois et jour, dans la mesure où ils sont connus&#xa0;: 2024-01-31.</translation>
    </message>
    <message>
        <source>A date needs its year in four figures; month and day may stay empty.</source>
        <translation>Une date demande une année à quatre chiffres&#x202f;; le mois et le jour peuvent rester vides.</translation>
    </message>
    <message>
        <source>A date that has a day needs its month.</source>
        <translation>Une date qui a un jour doit avoir un mois.</translation>
    </message>
    <message>
        <source>A field in {name} is not closed.</source>
        <translation>Un champ de {name} n’est pas fermé.</translation>
    </message>
    <message>
        <source>A field in {name} points at the bookmark {anchor}, which is not there.</source>
        <translation>Un champ de {name} renvoie au signet {anchor}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>A formula stands without its dollar signs.</source>
        <translation>Une formule figure sans ses signes dollar.</translation>
    </message>
    <message>
        <source>A heading of level {level} follows {what}.</source>
        <translation>Un titre de niveau {level} suit {what}.</translation>
    </message>
    <message>
        <source>A lawful edit lies outside the quote.</source>
        <translation>Une modification licite sort de la citation.</translation>
    </message>
    <message>
        <source>A link in {name} points at the bookmark {anchor}, which is not there.</source>
        <translation>Un lien de {name} renvoie au signet {anchor}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>A long briefing: one section is shown. Page {page} of about {pages}. Only Word decides.</source>
        <translation>Note longue&#xa0;: une seule section est affichée. Page {page} sur {pages} environ. Seul Word en décide.</translation>
    </message>
    <message>
        <source>A name with a comma in it may be read otherwise.</source>
        <translation>Un nom contenant une virgule peut être lu autrement.</translation>
    </message>
    <message>
        <source>A page by it was not done within {seconds} seconds.</source>
        <translation>Une page dans ce style n’était pas prête au bout de {seconds} secondes.</translation>
    </message>
    <message>
        <source>A paraphrase needs a source. Add the passage as a quote first, then turn that into one.</source>
        <translation>Une paraphrase a besoin d’une source. Ajoutez d’abord le passage comme citation, puis transformez-le.</translation>
    </message>
    <message>
        <source>A particle or a person with one name may be read otherwise.</source>
        <translation>Une particule, ou une personne à nom unique, peut être lue autrement.</translation>
    </message>
    <message>
        <source>A person with one name is written as it stands.</source>
        <translation>Une personne à nom unique est écrite telle quelle.</translation>
    </message>
    <message>
        <source>A quote can stand within a point of ours, not within a paraphrase.</source>
        <translation>Une citation peut figurer dans un point personnel, non dans une paraphrase.</translation>
    </message>
    <message>
        <source>A quote within a sentence must stand beneath that sentence, and only once in it.</source>
        <translation>Une citation insérée dans une phrase doit se trouver sous cette phrase, et n’y figurer qu’une fois.</translation>
    </message>
    <message>
        <source>A sample is taken out, all but the cover page.</source>
        <translation>Un exemple est retiré, sauf la page de garde.</translation>
    </message>
    <message>
        <source>A section cannot go inside itself.</source>
        <translation>Une section ne peut pas être placée dans elle-même.</translation>
    </message>
    <message>
        <source>A section stands under the briefing or under another section.</source>
        <translation>Une section se place sous la note ou sous une autre section.</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>A style is a .csl file, as citation programs use them. It is tried out before it is offered. What it prints is not promised.</source>
        <translation>Un style est un fichier .csl, comme en utilisent les logiciels de références. Il est essayé avant d’être proposé. Son résultat n’est pas garanti.</translation>
    </message>
    <message>
        <source>A table cell in {name} does not end in a paragraph.</source>
        <translation>Une cellule de tableau de {name} ne se termine pas par un paragraphe.</translation>
    </message>
    <message>
        <source>A table has merged cells.</source>
        <translation>Un tableau comporte des cellules fusionnées.</translation>
    </message>
    <message>
        <source>A table has no header row that repeats.</source>
        <translation>Un tableau n’a pas de ligne d’en-tête répétée.</translation>
    </message>
    <message>
        <source>A table has no rows.</source>
        <translation>Un tableau n’a aucune ligne.</translation>
    </message>
    <message>
        <source>A version is kept each time the briefing is saved. Going back is a step that can be undone.</source>
        <translation>Une version est conservée à chaque enregistrement de la note. Le retour à une version peut être annulé.</translation>
    </message>
    <message>
        <source>A {what} cannot go inside itself.</source>
        <translation>Impossible de placer cet élément dans lui-même ({what}).</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About briefer</source>
        <translation>À propos de briefer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Ajouter %Ln fichier</numerusform>
            <numerusform>Ajouter %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n quote(s) to {section}</source>
        <translation>
            <numerusform>Ajouter une citation dans {section}</numerusform>
            <numerusform>Ajouter %Ln citations dans {section}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Ajouter un style de références</translation>
    </message>
    <message>
        <source>Add a folder of sources</source>
        <translation>Ajouter un dossier de sources</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a library pack</source>
        <translation>Ajouter un paquet de bibliothèque</translation>
    </message>
    <message>
        <source>Add a library pack …</source>
        <translation>Ajouter un paquet de bibliothèque…</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add a name to {field}</source>
        <translation>Ajouter un nom au champ {field}</translation>
    </message>
    <message numerus="yes">
        <source>Add a quote of %n character(s)?</source>
        <translation>
            <numerusform>Ajouter une citation de %Ln caractère&#x202f;?</numerusform>
            <numerusform>Ajouter une citation de %Ln caractères&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a style …</source>
        <translation>Ajouter un style…</translation>
    </message>
    <message>
        <source>Add a word to search for.</source>
        <translation>Ajoutez un mot à rechercher.</translation>
    </message>
    <message>
        <source>Add point to {section}</source>
        <translation>Ajouter un point dans {section}</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Add sources …</source>
        <translation>Ajouter des sources…</translation>
    </message>
    <message>
        <source>Add the quote to which section?</source>
        <translation>Ajouter la citation à quelle section&#x202f;?</translation>
    </message>
    <message>
        <source>Add the selected words to the briefing</source>
        <translation>Ajouter le texte sélectionné à la note</translation>
    </message>
    <message>
        <source>Add this work</source>
        <translation>Ajouter cet ouvrage</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Add to a section …</source>
        <translation>Ajouter à une section…</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>Ajouter à la note</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Added to {section}.</source>
        <translation>Ajouté dans {section}.</translation>
    </message>
    <message>
        <source>Adding a library pack</source>
        <translation>Ajout d’un paquet de bibliothèque</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Toutes les commandes ont retrouvé leur raccourci habituel.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of this source marked as “{reason}”: part of the text</source>
        <translation>Tout ce que cette source a de signalé «&#x202f;{reason}&#x202f;»&#xa0;: partie du texte</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>All sources, marked as “{reason}”: part of the text</source>
        <translation>Toutes les sources, ce qui est signalé «&#x202f;{reason}&#x202f;»&#xa0;: partie du texte</translation>
    </message>
    <message>
        <source>All sources, without a filter</source>
        <translation>Toutes les sources, sans filtre</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tous les raccourcis habituels</translation>
    </message>
    <message>
        <source>Also in “{title}”</source>
        <translation>Également dans «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Another language is spoken when briefer starts the next time.</source>
        <translation>Une autre langue prendra effet au prochain démarrage de briefer.</translation>
    </message>
    <message>
        <source>Another window or command is changing the library. Nothing was changed here. Try again in a moment.</source>
        <translation>Une autre fenêtre ou commande modifie la bibliothèque. Rien n’a été changé ici. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another window or command is writing to the search index.</source>
        <translation>Une autre fenêtre ou commande écrit dans l’index de recherche.</translation>
    </message>
    <message>
        <source>Another window or command is writing to this library. Try again when it has finished.</source>
        <translation>Une autre fenêtre ou commande écrit dans cette bibliothèque. Réessayez quand elle aura terminé.</translation>
    </message>
    <message>
        <source>Another work to cite here</source>
        <translation>Autre ouvrage à citer ici</translation>
    </message>
    <message>
        <source>Answered: {finding}</source>
        <translation>Justifié&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Arabe (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>As wide as the column</source>
        <translation>À la largeur de la colonne</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>At most {size}.</source>
        <translation>Au plus {size}.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Avant la première section</translation>
    </message>
    <message>
        <source>Begin or open a briefing first</source>
        <translation>Commencez ou ouvrez d’abord une note</translation>
    </message>
    <message>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>BibTeX has no type “{type}”; it was written as @{code}.</source>
        <translation>BibTeX n’a pas de type «&#x202f;{type}&#x202f;»&#x202f;; écrit comme @{code}.</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Projet de loi</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Billet de blog</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Bold and italic, while writing</source>
        <translation>Gras et italique, pendant la saisie</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Briefing outline</source>
        <translation>Plan de la note</translation>
    </message>
    <message>
        <source>Briefing: {title}</source>
        <translation>Note&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation>Notes (*.briefing)</translation>
    </message>
    <message>
        <source>Briefings opened last</source>
        <translation>Dernières notes ouvertes</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Cancelling the export of “{file}” …</source>
        <translation>Annulation de l’exportation de «&#x202f;{file}&#x202f;»…</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change a citation in {section}</source>
        <translation>Modifier une référence dans {section}</translation>
    </message>
    <message>
        <source>Change a comment in {section}</source>
        <translation>Modifier un commentaire dans {section}</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Modifier les renseignements</translation>
    </message>
    <message>
        <source>Change the house template</source>
        <translation>Changer le modèle maison</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Change the template to {template}</source>
        <translation>Passer au modèle {template}</translation>
    </message>
    <message>
        <source>Change the template …</source>
        <translation>Changer de modèle…</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Change theme (light, dark)</source>
        <translation>Changer de thème (clair, sombre)</translation>
    </message>
    <message>
        <source>Change to a direct quote in {section}</source>
        <translation>Transformer en citation textuelle dans {section}</translation>
    </message>
    <message>
        <source>Change to a paraphrase in {section}</source>
        <translation>Transformer en paraphrase dans {section}</translation>
    </message>
    <message>
        <source>Change to an own point in {section}</source>
        <translation>Transformer en point personnel dans {section}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifiée sur le disque</translation>
    </message>
    <message>
        <source>Changes are not saved yet</source>
        <translation>Modifications non encore enregistrées</translation>
    </message>
    <message>
        <source>Changes are not saved yet  ·  last saved {time}</source>
        <translation>Modifications non encore enregistrées  ·  dernier enregistrement à {time}</translation>
    </message>
    <message>
        <source>Changes made by reading: {changes}</source>
        <translation>Modifications faites à la lecture&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Changes made to this quote</source>
        <translation>Modifications apportées à cette citation</translation>
    </message>
    <message>
        <source>Changes that reading made</source>
        <translation>Modifications faites à la lecture</translation>
    </message>
    <message>
        <source>Changes the level</source>
        <translation>Change le niveau</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Chapitre de livre</translation>
    </message>
    <message>
        <source>Chapters missing in this file: {number} of {all}.</source>
        <translation>Chapitres absents de ce fichier&#xa0;: {number} sur {all}.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check the chosen sources again</source>
        <translation>Vérifier de nouveau les sources choisies</translation>
    </message>
    <message>
        <source>Check the text</source>
        <translation>Texte à vérifier</translation>
    </message>
    <message>
        <source>Check {number} sources again</source>
        <translation>Vérifier de nouveau {number} sources</translation>
    </message>
    <message>
        <source>Checking the briefing …</source>
        <translation>Vérification de la note…</translation>
    </message>
    <message>
        <source>Chicago, author-date</source>
        <translation>Chicago, auteur-date</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, notes</translation>
    </message>
    <message>
        <source>Chicago, shortened notes</source>
        <translation>Chicago, notes abrégées</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinois (simplifié)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinois (traditionnel)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, simplified (HZ)</source>
        <translation>Chinois simplifié (HZ)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Choose a direct quote first.</source>
        <translation>Choisissez d’abord une citation textuelle.</translation>
    </message>
    <message>
        <source>Choose a direct quote to edit first.</source>
        <translation>Choisissez d’abord une citation textuelle à modifier.</translation>
    </message>
    <message>
        <source>Choose a quote, words or a result first.</source>
        <translation>Choisissez d’abord une citation, un texte ou un résultat.</translation>
    </message>
    <message>
        <source>Choose a result, or a source, to read it here.</source>
        <translation>Choisissez un résultat ou une source pour la lire ici.</translation>
    </message>
    <message>
        <source>Choose a section, a point or a quote first.</source>
        <translation>Choisissez d’abord une section, un point ou une citation.</translation>
    </message>
    <message>
        <source>Choose one or more sources in the Library first.</source>
        <translation>Choisissez d’abord une ou plusieurs sources dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose the encoding in which the words of “{file}” look right. The file is not changed, and quotes keep the text that they were taken from.</source>
        <translation>Choisissez l’encodage dans lequel le texte de «&#x202f;{file}&#x202f;» s’affiche correctement. Le fichier n’est pas modifié, et les citations gardent le texte dont elles sont tirées.</translation>
    </message>
    <message>
        <source>Choose the office’s Word file</source>
        <translation>Choisir le fichier Word du service</translation>
    </message>
    <message>
        <source>Choose what is to be put back first.</source>
        <translation>Choisissez d’abord ce qu’il faut remettre.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Style de références</translation>
    </message>
    <message>
        <source>Citation style of new briefings</source>
        <translation>Style de références des nouvelles notes</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Styles de références</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Styles de références (*.csl)</translation>
    </message>
    <message>
        <source>Citation styles of the CSL project and its contributors, in typst</source>
        <translation>Styles de références du projet CSL et de ses contributeurs, dans typst</translation>
    </message>
    <message>
        <source>Citation …</source>
        <translation>Référence…</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copie nettoyée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close briefer</source>
        <translation>Quitter briefer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands, sections and sources found</source>
        <translation>Commandes, sections et sources trouvées</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment {id} has a mark in the text but no words.</source>
        <translation>Le commentaire {id} a une marque dans le texte mais pas de mots.</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compact leaves less room round rows, cards and lists.</source>
        <translation>Compacte laisse moins de place autour des lignes, des cartes et des listes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the two before you export.</source>
        <translation>Comparez les deux avant d’exporter.</translation>
    </message>
    <message>
        <source>Compare with its source</source>
        <translation>Comparer avec sa source</translation>
    </message>
    <message>
        <source>Compare with the source</source>
        <translation>Comparer avec la source</translation>
    </message>
    <message>
        <source>Complete its reference …</source>
        <translation>Compléter sa référence…</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Communication de colloque</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Confirm {field}</source>
        <translation>Confirmer le champ {field}</translation>
    </message>
    <message>
        <source>Confirmed by you.</source>
        <translation>Confirmé par vous.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation>Copié&#xa0;: {citation}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les renseignements</translation>
    </message>
    <message>
        <source>Copy the citation only</source>
        <translation>Copier la référence seule</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy words with their citation</source>
        <translation>Copier le texte avec sa référence</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Décision de justice</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cut from {section}</source>
        <translation>Couper dans {section}</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cyrillique (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cyrillique (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date not found</source>
        <translation>Date introuvable</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete from {section}</source>
        <translation>Supprimer dans {section}</translation>
    </message>
    <message>
        <source>Densities</source>
        <translation>Densités</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Details of its source …</source>
        <translation>Renseignements de sa source…</translation>
    </message>
    <message>
        <source>Details of several sources</source>
        <translation>Renseignements de plusieurs sources</translation>
    </message>
    <message>
        <source>Details of the briefing</source>
        <translation>Renseignements de la note</translation>
    </message>
    <message>
        <source>Details of the briefing …</source>
        <translation>Renseignements de la note…</translation>
    </message>
    <message>
        <source>Details of the chosen sources …</source>
        <translation>Renseignements des sources choisies…</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Renseignements de la source</translation>
    </message>
    <message>
        <source>Details of {number} sources …</source>
        <translation>Renseignements de {number} sources…</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Renseignements…</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words}&#x202f;?</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>Citation textuelle</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Do not keep this filter any more</source>
        <translation>Ne plus conserver ce filtre</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Rétabli&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Drag a selection, or use {key}, to add it to the briefing</source>
        <translation>Faites glisser une sélection, ou utilisez {key}, pour l’ajouter à la note</translation>
    </message>
    <message>
        <source>Drop a quote here, or use {key} to begin a section.</source>
        <translation>Déposez ici une citation, ou utilisez {key} pour commencer une section.</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Déposez ici des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Recherches précédentes</translation>
    </message>
    <message>
        <source>Earlier versions on this computer</source>
        <translation>Versions antérieures sur cet ordinateur</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation>Modifier la citation</translation>
    </message>
    <message>
        <source>Edit quote in {section}</source>
        <translation>Modifier la citation dans {section}</translation>
    </message>
    <message>
        <source>Edit quote lawfully</source>
        <translation>Modifier la citation dans les règles</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Directeurs de publication</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Encoding: {encoding} ({sure})</source>
        <translation>Encodage&#xa0;: {encoding} ({sure})</translation>
    </message>
    <message>
        <source>Encodings, the most likely first</source>
        <translation>Encodages, le plus probable d’abord</translation>
    </message>
    <message>
        <source>End editing; leave the results, the command box, finding; cancel an export</source>
        <translation>Terminer la saisie&#x202f;; quitter les résultats, la zone de commande, la recherche&#x202f;; annuler une exportation</translation>
    </message>
    <message>
        <source>End finding</source>
        <translation>Quitter la recherche</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enter opens a result; drag it into the outline</source>
        <translation>Entrée ouvre un résultat&#x202f;; faites-le glisser dans le plan</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Enter password …</source>
        <translation>Saisir le mot de passe …</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Tous les fichiers sont consultables.</translation>
    </message>
    <message>
        <source>Evidence annex</source>
        <translation>Annexe des preuves</translation>
    </message>
    <message>
        <source>Excel workbook, not yet read</source>
        <translation>classeur Excel, pas encore lu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exporter les références</translation>
    </message>
    <message>
        <source>Export references …</source>
        <translation>Exporter les références…</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>Exported to “{file}”. {notes}, {sources} and {quotes} were checked in the file.</source>
        <translation>Exporté dans «&#x202f;{file}&#x202f;». Vérifié dans le fichier&#xa0;: {notes}, {sources} et {quotes}.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Exporting “{file}” …</source>
        <translation>Exportation de «&#x202f;{file}&#x202f;»…</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille d’abord</translation>
    </message>
    <message>
        <source>Faults were found in it.</source>
        <translation>Des défauts y ont été trouvés.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fichier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Files of this kind say themselves which characters they hold.</source>
        <translation>Les fichiers de ce type indiquent eux-mêmes quels caractères ils contiennent.</translation>
    </message>
    <message>
        <source>Files that are added, changed or moved in these folders are followed while briefer is open.</source>
        <translation>Les fichiers ajoutés, modifiés ou déplacés dans ces dossiers sont suivis tant que briefer est ouvert.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>Fichiers qui demandent votre attention</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Filtrer les sources</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Rechercher dans cette source</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finds commands, sources and sections. Down and up choose, Enter runs.</source>
        <translation>Trouve commandes, sources et sections. Bas et Haut choisissent, Entrée exécute.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Première lettre</translation>
    </message>
    <message>
        <source>Focus on this area, or show all</source>
        <translation>Se concentrer sur cette zone, ou tout afficher</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From {places}; {percent} % sure.</source>
        <translation>Lu dans {places}&#x202f;; certitude&#xa0;: {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Lu dans {place}</translation>
    </message>
    <message>
        <source>Front matter belongs to the briefing itself and to nothing else.</source>
        <translation>Les pages liminaires appartiennent à la note elle-même et à rien d’autre.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Donner une raison</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Go back to the version of {time}</source>
        <translation>Revenir à la version du {time}</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Go to a section first.</source>
        <translation>Placez-vous d’abord dans une section.</translation>
    </message>
    <message>
        <source>Go to where this is quoted</source>
        <translation>Aller à l’endroit où ce texte est cité</translation>
    </message>
    <message>
        <source>Go to which marked passage?</source>
        <translation>Aller à quel passage marqué&#x202f;?</translation>
    </message>
    <message>
        <source>Go to, search or run a command</source>
        <translation>Aller à, rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Headings and forms are kept, and:</source>
        <translation>Les intitulés et les formes sont conservés, ainsi que&#xa0;:</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History of the briefing</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>House template</source>
        <translation>Modèle maison</translation>
    </message>
    <message>
        <source>How its names are ordered, and their particles, are not kept.</source>
        <translation>L’ordre des éléments de ses noms et leurs particules ne sont pas conservés.</translation>
    </message>
    <message>
        <source>How the quote is shown</source>
        <translation>Aspect de la citation</translation>
    </message>
    <message>
        <source>How this source was read</source>
        <translation>Comment cette source a été lue</translation>
    </message>
    <message>
        <source>How this source was read …</source>
        <translation>Comment cette source a été lue…</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Ignored: NEAR needs a word on each side.</source>
        <translation>Ignoré&#xa0;: NEAR demande un mot de chaque côté.</translation>
    </message>
    <message>
        <source>Ignored: an asterisk or question mark before the end of a word. Only “word*” is understood.</source>
        <translation>Ignoré&#xa0;: un astérisque ou un point d’interrogation avant la fin d’un mot. Seul «&#x202f;mot*&#x202f;» est compris.</translation>
    </message>
    <message>
        <source>Ignored: the asterisk after “{words}”.</source>
        <translation>Ignoré&#xa0;: l’astérisque après «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Ignored: the minus before a filter. A filter can only be asked for.</source>
        <translation>Ignoré&#xa0;: le signe moins devant un filtre. Un filtre ne peut être que demandé.</translation>
    </message>
    <message>
        <source>Ignored: “{filter}:” needs a {what} after it.</source>
        <translation>Ignoré&#xa0;: «&#x202f;{filter}:&#x202f;» doit être suivi d’un élément ({what}).</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importer des références</translation>
    </message>
    <message>
        <source>Import references …</source>
        <translation>Importer des références…</translation>
    </message>
    <message>
        <source>In a file beside</source>
        <translation>Dans un fichier à part</translation>
    </message>
    <message>
        <source>In long papers</source>
        <translation>Dans les documents longs</translation>
    </message>
    <message>
        <source>In page furniture</source>
        <translation>Dans l’habillage des pages</translation>
    </message>
    <message>
        <source>In the list of sources: take out of the library</source>
        <translation>Dans la liste des sources&#xa0;: retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>In the outline, close and open a section</source>
        <translation>Dans le plan, replier et déplier une section</translation>
    </message>
    <message>
        <source>In the outline, one level in or out</source>
        <translation>Dans le plan, un niveau vers l’intérieur ou l’extérieur</translation>
    </message>
    <message>
        <source>In the search box: earlier searches</source>
        <translation>Dans la zone de recherche&#xa0;: recherches précédentes</translation>
    </message>
    <message>
        <source>In the trash, kept in the file</source>
        <translation>Dans la corbeille, conservé dans le fichier</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexer quand même</translation>
    </message>
    <message>
        <source>Indexing files</source>
        <translation>Indexation des fichiers</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexation&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro de la revue</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>Paru depuis</translation>
    </message>
    <message>
        <source>Issued until</source>
        <translation>Paru jusqu’à</translation>
    </message>
    <message>
        <source>It calls the macro “{name}”, which is not in it; nothing is printed there.</source>
        <translation>Il appelle la macro «&#x202f;{name}&#x202f;», qui n’y figure pas&#x202f;; rien n’est imprimé à cet endroit.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Il est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It does not say how a citation is printed.</source>
        <translation>Il n’indique pas comment une référence est présentée.</translation>
    </message>
    <message>
        <source>It does not say what kind of work it is (line {line}).</source>
        <translation>L’entrée n’indique pas son type d’ouvrage (ligne {line}).</translation>
    </message>
    <message numerus="yes">
        <source>It has %n fault(s) of its own, which stay.</source>
        <translation>
            <numerusform>Il a %Ln défaut propre, qui demeure.</numerusform>
            <numerusform>Il a %Ln défauts propres, qui demeurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a DOCTYPE, which no style needs and which can do harm.</source>
        <translation>Il comporte un DOCTYPE, inutile à un style et potentiellement nuisible.</translation>
    </message>
    <message>
        <source>It has a second date, “{date}”, which was left out.</source>
        <translation>Une seconde date, «&#x202f;{date}&#x202f;», a été omise.</translation>
    </message>
    <message>
        <source>It has more authors than it names (“and others”).</source>
        <translation>L’entrée a plus d’auteurs qu’elle n’en nomme («&#x202f;and others&#x202f;»).</translation>
    </message>
    <message>
        <source>It has more than one field “{name}”; the first was taken.</source>
        <translation>Plusieurs champs «&#x202f;{name}&#x202f;»&#x202f;; le premier a été retenu.</translation>
    </message>
    <message>
        <source>It has more than one macro “{name}”; the engine decides which counts.</source>
        <translation>Il a plusieurs macros «&#x202f;{name}&#x202f;»&#x202f;; le moteur décide laquelle compte.</translation>
    </message>
    <message>
        <source>It has more than one {what}; the first was taken.</source>
        <translation>Plusieurs valeurs pour un même champ ({what})&#x202f;; la première a été retenue.</translation>
    </message>
    <message>
        <source>It has places for: {fields}.</source>
        <translation>Il prévoit des emplacements pour&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>It has two dates, {date} and {other}; the first was taken.</source>
        <translation>Deux dates, {date} et {other}&#x202f;; la première a été retenue.</translation>
    </message>
    <message>
        <source>It holds nothing that a reference is made of.</source>
        <translation>L’entrée ne contient rien qui constitue une référence.</translation>
    </message>
    <message>
        <source>It is a web page and no style.</source>
        <translation>C’est une page web et non un style.</translation>
    </message>
    <message>
        <source>It is added whole. A briefing is easier to read with shorter quotes.</source>
        <translation>Elle est ajoutée en entier. Une note se lit mieux avec des citations plus courtes.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>L’état précédent est rétabli.</translation>
    </message>
    <message>
        <source>It is broken (line {line}): {why}.</source>
        <translation>L’entrée est défectueuse (ligne {line})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is cut off (line {line}).</source>
        <translation>L’entrée est tronquée (ligne {line}).</translation>
    </message>
    <message>
        <source>It is far larger than any style (1 MB).</source>
        <translation>Il est bien plus volumineux que tout style (1 Mo).</translation>
    </message>
    <message>
        <source>It is kept in step with {name}, so files in it may be fetched when they are read.</source>
        <translation>Il est synchronisé avec {name}&#xa0;: ses fichiers peuvent être récupérés au moment de leur lecture.</translation>
    </message>
    <message>
        <source>It is kept in the briefing’s file, and never exported.</source>
        <translation>Conservé dans le fichier de la note, et jamais exporté.</translation>
    </message>
    <message>
        <source>It is nested more deeply than any style.</source>
        <translation>Il comporte plus de niveaux imbriqués que tout style.</translation>
    </message>
    <message>
        <source>It is no CSL style (its root should be “style” of the CSL namespace).</source>
        <translation>Ce n’est pas un style CSL (sa racine devrait être «&#x202f;style&#x202f;» de l’espace de noms CSL).</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is no reference.</source>
        <translation>Ce n’est pas une référence.</translation>
    </message>
    <message>
        <source>It is on no page. An export takes it along as a comment of Word only where you ask for it.</source>
        <translation>Il ne figure sur aucune page. L’exportation ne le reprend comme commentaire Word que si vous le demandez.</translation>
    </message>
    <message>
        <source>It is on the network ({name}), so its files can be read only while that is connected.</source>
        <translation>Il est sur le réseau ({name})&#xa0;: ses fichiers ne sont lisibles que pendant la connexion.</translation>
    </message>
    <message>
        <source>It makes the citation engine stop.</source>
        <translation>Il arrête le moteur de références.</translation>
    </message>
    <message>
        <source>It names more than {number} people as {what}; those beyond were left out.</source>
        <translation>Plus de {number} personnes pour un même champ ({what})&#x202f;; les suivantes ont été omises.</translation>
    </message>
    <message>
        <source>It needs a single word of {letters} letters or more before it.</source>
        <translation>Il doit être précédé d’un seul mot d’au moins {letters} lettres.</translation>
    </message>
    <message>
        <source>It only points to another style. Get “{name}” from the same place and add that.</source>
        <translation>Il renvoie seulement à un autre style. Procurez-vous «&#x202f;{name}&#x202f;» au même endroit et ajoutez-le.</translation>
    </message>
    <message>
        <source>It takes fields from another entry (crossref); those were left out.</source>
        <translation>L’entrée emprunte des champs à une autre (crossref)&#x202f;; ils ont été omis.</translation>
    </message>
    <message>
        <source>It was changed, or put there by hand. Add it again.</source>
        <translation>Il a été modifié, ou déposé là à la main. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>It was stopped; what was taken is kept.</source>
        <translation>L’opération a été arrêtée&#x202f;; ce qui a été repris est conservé.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Its date is the range “{words}”; the beginning was taken.</source>
        <translation>La date est la période «&#x202f;{words}&#x202f;»&#x202f;; le début a été retenu.</translation>
    </message>
    <message>
        <source>Its date “{words}” was not understood and left out.</source>
        <translation>La date «&#x202f;{words}&#x202f;» n’a pas été comprise et a été omise.</translation>
    </message>
    <message>
        <source>Its encoding is not known.</source>
        <translation>Son encodage est inconnu.</translation>
    </message>
    <message>
        <source>Its encoding was guessed ({encoding}); look at names with accents.</source>
        <translation>L’encodage a été deviné ({encoding})&#x202f;; vérifiez les noms accentués.</translation>
    </message>
    <message>
        <source>Its last line (“ER  -”) is missing; something may be lost.</source>
        <translation>La dernière ligne («&#x202f;ER  -&#x202f;») manque&#x202f;; des données sont peut-être perdues.</translation>
    </message>
    <message>
        <source>Its macro “{name}” calls itself, so that a citation would never end.</source>
        <translation>Sa macro «&#x202f;{name}&#x202f;» s’appelle elle-même&#x202f;; une référence ne finirait jamais.</translation>
    </message>
    <message>
        <source>Its macros call each other so often that a page would never end.</source>
        <translation>Ses macros s’appellent si souvent entre elles qu’une page ne finirait jamais.</translation>
    </message>
    <message>
        <source>Its text is only a sample</source>
        <translation>Son texte n’est qu’un exemple</translation>
    </message>
    <message>
        <source>Its type “@{type}” has no counterpart; it was read as a document.</source>
        <translation>Le type «&#x202f;@{type}&#x202f;» n’a pas d’équivalent&#x202f;; lu comme un document.</translation>
    </message>
    <message>
        <source>Its type “{type}” has no counterpart; it was read as a document.</source>
        <translation>Le type «&#x202f;{type}&#x202f;» n’a pas d’équivalent&#x202f;; lu comme un document.</translation>
    </message>
    <message>
        <source>Its {what} has {number} characters and was left out.</source>
        <translation>Champ de {number} caractères omis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Its {what} is a range; the beginning was taken.</source>
        <translation>Période dont le début a été retenu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Its {what} is no text and was left out.</source>
        <translation>Champ omis, car ce n’est pas du texte&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Its {what} was not understood and left out.</source>
        <translation>Champ non compris et omis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonais (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Article de revue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conserver tel quel</translation>
    </message>
    <message>
        <source>Keep it, or open the last saved copy.</source>
        <translation>Conservez-la, ou ouvrez la dernière copie enregistrée.</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Conserver le commentaire</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Conserver la raison</translation>
    </message>
    <message>
        <source>Keep watching it</source>
        <translation>Continuer à le surveiller</translation>
    </message>
    <message>
        <source>Keeps these details and goes on to a source without title, author or date</source>
        <translation>Conserve ces renseignements et passe à une source sans titre, auteur ou date</translation>
    </message>
    <message>
        <source>Kept in memory</source>
        <translation>Conservée en mémoire</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys of lists and text, such as Enter and Esc, stay as they are.</source>
        <translation>Les touches des listes et du texte, comme Entrée et Échap, restent ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type d’emplacement</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type d’ouvrage</translation>
    </message>
    <message>
        <source>Kinds of name</source>
        <translation>Types de nom</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Types d’emplacement</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Coréen (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>Coréen (Johab)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Coréen (Windows-949)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language code</source>
        <translation>Code de langue</translation>
    </message>
    <message>
        <source>Language of new briefings</source>
        <translation>Langue des nouvelles notes</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Agrandir la page</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Lawful edits of a quote must be in order and must not overlap.</source>
        <translation>Les modifications licites d’une citation doivent se suivre sans se chevaucher.</translation>
    </message>
    <message>
        <source>Left in otherwise, and not printed: a hidden bookmark at each quote, a list of their sources and places by which the file can be verified, the sources for Word’s own list, and the title and language.</source>
        <translation>Conservés sinon, et non imprimés&#xa0;: un signet masqué à chaque citation, une liste de leurs sources et emplacements permettant de vérifier le fichier, les sources pour la liste propre à Word, ainsi que le titre et la langue.</translation>
    </message>
    <message>
        <source>Left out of the document, since nothing is written there: {headings}.</source>
        <translation>Omis dans le document, car rien n’y est écrit&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>Left out: {dropped}.</source>
        <translation>Omis&#xa0;: {dropped}.</translation>
    </message>
    <message>
        <source>Left out: {entries}</source>
        <translation>Omis&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation>Omis&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Lettre ou courriel</translation>
    </message>
    <message>
        <source>Level in</source>
        <translation>Niveau inférieur</translation>
    </message>
    <message>
        <source>Level out</source>
        <translation>Niveau supérieur</translation>
    </message>
    <message>
        <source>Level {level}.</source>
        <translation>Niveau {level}.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library pack: {done} of {total}</source>
        <translation>Paquet de bibliothèque&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Library packs (*.briefpack)</source>
        <translation>Paquets de bibliothèque (*.briefpack)</translation>
    </message>
    <message>
        <source>Library packs with the sources’ files (*.briefpack)</source>
        <translation>Paquets de bibliothèque avec les fichiers des sources (*.briefpack)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link words to their source in {section}</source>
        <translation>Lier un texte à sa source dans {section}</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Liste des sources</translation>
    </message>
    <message>
        <source>Locate the file of the chosen source …</source>
        <translation>Localiser le fichier de la source choisie…</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Lock outline against dragging</source>
        <translation>Verrouiller le plan contre le glissement</translation>
    </message>
    <message>
        <source>Looking for these words …</source>
        <translation>Recherche de ce texte…</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Article de magazine</translation>
    </message>
    <message>
        <source>Mark passage</source>
        <translation>Marquer le passage</translation>
    </message>
    <message>
        <source>Mark {place} of {marks}</source>
        <translation>Passage marqué {place} sur {marks}</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Marked passage</source>
        <translation>Passage marqué</translation>
    </message>
    <message>
        <source>Marked passages …</source>
        <translation>Passages marqués…</translation>
    </message>
    <message>
        <source>Marked: click to take the mark away</source>
        <translation>Passage marqué&#xa0;: cliquez pour retirer la marque</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation>Mention de protection&#xa0;: {marking}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Menu of this briefing</source>
        <translation>Menu de cette note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>More on this source</source>
        <translation>Autres actions sur cette source</translation>
    </message>
    <message>
        <source>More than one fits, so these were left out: {entries}.</source>
        <translation>Plusieurs sources correspondent&#x202f;; entrées omises&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Move to {section}</source>
        <translation>Déplacer dans {section}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Moved to position {position} of {all} in {section}.</source>
        <translation>Déplacé à la position {position} sur {all} dans {section}.</translation>
    </message>
    <message>
        <source>Moved to position {position} of {all}.</source>
        <translation>Déplacé à la position {position} sur {all}.</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>Déplacé dans la corbeille. Annuler pour rétablir.</translation>
    </message>
    <message>
        <source>Moves the focus</source>
        <translation>Déplace le focus</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Name, to keep it as a chip</source>
        <translation>Nom, pour le conserver en pastille</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New briefing …</source>
        <translation>Nouvelle note…</translation>
    </message>
    <message>
        <source>New here? Type words in the search box to find passages</source>
        <translation>Première visite&#x202f;? Tapez des mots dans la zone de recherche pour trouver des passages</translation>
    </message>
    <message>
        <source>New key of the chosen command</source>
        <translation>Nouveau raccourci de la commande choisie</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>New tags, with commas between</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Article de journal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Next marked passage</source>
        <translation>Passage marqué suivant</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next page of the original</source>
        <translation>Page suivante de l’original</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No briefing is open</source>
        <translation>Aucune note ouverte</translation>
    </message>
    <message>
        <source>No briefing was opened yet</source>
        <translation>Aucune note n’a encore été ouverte</translation>
    </message>
    <message>
        <source>No calendar has its {what}; what is possible of it was taken.</source>
        <translation>Date impossible, dont la partie valable a été retenue&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>No calendar has the date “{words}”; what is possible of it was taken.</source>
        <translation>La date «&#x202f;{words}&#x202f;» n’existe pas&#x202f;; la partie valable a été retenue.</translation>
    </message>
    <message>
        <source>No citations</source>
        <translation>Sans références</translation>
    </message>
    <message>
        <source>No faults were found in it.</source>
        <translation>Aucun défaut n’y a été trouvé.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>No longer matches its source</source>
        <translation>Ne correspond plus à sa source</translation>
    </message>
    <message>
        <source>No other source lacks its title, author or date.</source>
        <translation>Aucune autre source n’est sans titre, auteur ou date.</translation>
    </message>
    <message>
        <source>No passage has all of these words.</source>
        <translation>Aucun passage ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No passage has any of these words.</source>
        <translation>Aucun passage ne contient l’un de ces mots.</translation>
    </message>
    <message>
        <source>No passage has exactly these words.</source>
        <translation>Aucun passage ne contient exactement ces mots.</translation>
    </message>
    <message>
        <source>No passage is marked yet. Select words and use {key}.</source>
        <translation>Aucun passage n’est encore marqué. Sélectionnez du texte et utilisez {key}.</translation>
    </message>
    <message>
        <source>No passage of this source is marked.</source>
        <translation>Aucun passage de cette source n’est marqué.</translation>
    </message>
    <message>
        <source>No quotes of briefer&apos;s were found in “{file}”. It is a clean copy, or was not exported by briefer.</source>
        <translation>Aucune citation de briefer n’a été trouvée dans «&#x202f;{file}&#x202f;». C’est une copie nettoyée, ou le fichier n’a pas été exporté par briefer.</translation>
    </message>
    <message>
        <source>No source has the DOI, web address or title of {entries}.</source>
        <translation>Aucune source n’a le DOI, l’adresse web ou le titre de {entries}.</translation>
    </message>
    <message>
        <source>No source passes this filter.</source>
        <translation>Aucune source ne passe ce filtre.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Pas encore de sources</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
        <source>No text was found in these files.</source>
        <translation>Aucun texte n’a été trouvé dans ces fichiers.</translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>Aucun texte n’a été trouvé dans ce fichier.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation>Introuvable dans la source.</translation>
    </message>
    <message>
        <source>Not in its source any more</source>
        <translation>Ne figure plus dans sa source</translation>
    </message>
    <message>
        <source>Not in the source: printed as [2024?]</source>
        <translation>Absente de la source&#xa0;: imprimée sous la forme [2024?]</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Pas du texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note {number} has a mark in the text but no words.</source>
        <translation>La note de bas de page {number} a un appel dans le texte mais aucun contenu.</translation>
    </message>
    <message>
        <source>Note {number} has words but no mark in the text.</source>
        <translation>La note de bas de page {number} a un contenu mais aucun appel dans le texte.</translation>
    </message>
    <message>
        <source>Note: {finding}</source>
        <translation>Remarque&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Nothing can stand beneath a quote or a paraphrase.</source>
        <translation>Rien ne peut être placé sous une citation ou une paraphrase.</translation>
    </message>
    <message>
        <source>Nothing can stand beside the briefing itself.</source>
        <translation>Rien ne peut être placé à côté de la note elle-même.</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Rien ne contient ces mots</translation>
    </message>
    <message>
        <source>Nothing in any source is page furniture for being “{reason}” any more.</source>
        <translation>Le motif «&#x202f;{reason}&#x202f;» ne désigne plus d’habillage de page, dans aucune source.</translation>
    </message>
    <message>
        <source>Nothing in this source is page furniture for being “{reason}” any more.</source>
        <translation>Le motif «&#x202f;{reason}&#x202f;» ne désigne plus d’habillage de page dans cette source.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a version is kept each time the briefing is saved.</source>
        <translation>Rien n’est encore conservé&#xa0;: une version l’est à chaque enregistrement de la note.</translation>
    </message>
    <message>
        <source>Nothing of the quote would be left. Remove the quote instead.</source>
        <translation>Il ne resterait rien de la citation. Supprimez-la plutôt.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numéro de la page</translation>
    </message>
    <message>
        <source>Numbered item</source>
        <translation>Élément numéroté</translation>
    </message>
    <message>
        <source>Of its date “{words}” only the year was taken.</source>
        <translation>De la date «&#x202f;{words}&#x202f;», seule l’année a été retenue.</translation>
    </message>
    <message>
        <source>Of the house template “{title}”, {parts} did not come along.</source>
        <translation>Du modèle maison «&#x202f;{title}&#x202f;», ceci n’a pas été repris&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Omit</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>On the card of a quote: omit words, insert in brackets</source>
        <translation>Sur la fiche d’une citation&#xa0;: omettre des mots, insérer entre crochets</translation>
    </message>
    <message>
        <source>On the original: larger, smaller, as wide as the column</source>
        <translation>Sur l’original&#xa0;: agrandir, réduire, à la largeur de la colonne</translation>
    </message>
    <message>
        <source>On to “{title}”.</source>
        <translation>Passage à «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>One of its names ({what}) is empty and was left out.</source>
        <translation>Un nom vide ({what}) a été omis.</translation>
    </message>
    <message>
        <source>One of its names ({what}) was not understood and left out.</source>
        <translation>Un nom ({what}) n’a pas été compris et a été omis.</translation>
    </message>
    <message>
        <source>One source lacks</source>
        <translation>Une source est incomplète</translation>
    </message>
    <message>
        <source>Only a direct quote can be set into a sentence.</source>
        <translation>Seule une citation textuelle peut être insérée dans une phrase.</translation>
    </message>
    <message>
        <source>Only a part of these words is marked: the place of the others on this page is not certain.</source>
        <translation>Seule une partie de ce texte est surlignée&#xa0;: la place du reste sur cette page n’est pas certaine.</translation>
    </message>
    <message>
        <source>Only points and quotes have a type that can be changed.</source>
        <translation>Seuls les points et les citations ont un type modifiable.</translation>
    </message>
    <message>
        <source>Only quotes and parts of a briefing can be dropped here.</source>
        <translation>Seules des citations et des parties de note peuvent être déposées ici.</translation>
    </message>
    <message>
        <source>Only quotes and parts of a briefing can be pasted here. Press F2 to paste text.</source>
        <translation>Seules des citations et des parties de note peuvent être collées ici. Appuyez sur F2 pour coller du texte.</translation>
    </message>
    <message>
        <source>Only the first {number} characters are searched for.</source>
        <translation>Seuls les {number} premiers caractères sont recherchés.</translation>
    </message>
    <message>
        <source>Only the first {number} of {all} pages were read.</source>
        <translation>Seules les {number} premières pages sur {all} ont été lues.</translation>
    </message>
    <message>
        <source>Only the first {number} words are searched for.</source>
        <translation>Seuls les {number} premiers mots sont recherchés.</translation>
    </message>
    <message>
        <source>Only the words of a point can be linked to a source.</source>
        <translation>Seul le texte d’un point peut être lié à une source.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>Ouvrir une note</translation>
    </message>
    <message>
        <source>Open a result; in the outline, a new item beside</source>
        <translation>Ouvrir un résultat&#x202f;; dans le plan, nouvel élément à côté</translation>
    </message>
    <message>
        <source>Open a source first; then how it was read can be shown.</source>
        <translation>Ouvrez d’abord une source&#x202f;; vous pourrez alors voir comment elle a été lue.</translation>
    </message>
    <message>
        <source>Open a source first; then its file can be opened.</source>
        <translation>Ouvrez d’abord une source&#x202f;; son fichier pourra alors être ouvert.</translation>
    </message>
    <message>
        <source>Open a source first; then its original can be shown.</source>
        <translation>Ouvrez d’abord une source&#x202f;; son original pourra alors être affiché.</translation>
    </message>
    <message>
        <source>Open a source first; then its page furniture can be put right.</source>
        <translation>Ouvrez d’abord une source&#x202f;; son habillage de page pourra alors être corrigé.</translation>
    </message>
    <message>
        <source>Open a source first; then its text can be put right.</source>
        <translation>Ouvrez d’abord une source&#x202f;; son texte pourra alors être corrigé.</translation>
    </message>
    <message>
        <source>Open a source first; then its words can be found here.</source>
        <translation>Ouvrez d’abord une source&#x202f;; vous pourrez alors y rechercher des mots.</translation>
    </message>
    <message>
        <source>Open last saved</source>
        <translation>Ouvrir la dernière copie</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un document récent</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Ouvrir le fichier dans son propre programme</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texte OpenDocument</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original or text</source>
        <translation>Original ou texte</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Our own pages</source>
        <translation>Nos propres pages</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outlook message, not yet read</source>
        <translation>message Outlook, pas encore lu</translation>
    </message>
    <message>
        <source>Own point</source>
        <translation>Point personnel</translation>
    </message>
    <message>
        <source>Own point, level {level}: {text}</source>
        <translation>Point personnel, niveau {level}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>fichiers PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page furniture, or part of the text</source>
        <translation>Habillage de page, ou partie du texte</translation>
    </message>
    <message>
        <source>Page of the original</source>
        <translation>Page de l’original</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page preview, or write</source>
        <translation>Aperçu des pages, ou rédaction</translation>
    </message>
    <message>
        <source>Page {pages}</source>
        <translation>page {pages}</translation>
    </message>
    <message>
        <source>Page {pages} has</source>
        <translation>page {pages}</translation>
    </message>
    <message>
        <source>Page {page} of about {pages}. Only Word decides where pages end.</source>
        <translation>Page {page} sur {pages} environ. Seul Word décide où finissent les pages.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages document</source>
        <translation>document Pages</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>pages {pages}</translation>
    </message>
    <message>
        <source>Pages {pages} have</source>
        <translation>pages {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraph numbers count the non-blank paragraphs of the text from 1, page furniture included.</source>
        <translation>Les numéros de paragraphe comptent les paragraphes non vides du texte à partir de 1, habillage des pages compris.</translation>
    </message>
    <message>
        <source>Paragraphs are counted from 1: every one that is not blank, page furniture included. The numbers are the same wherever this text is shown or cited.</source>
        <translation>Les paragraphes non vides sont comptés à partir de 1, habillage des pages compris. Les numéros sont les mêmes partout où ce texte est affiché ou cité.</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Paraphrase, level {level}, {source}: {text}</source>
        <translation>Paraphrase, niveau {level}, {source}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lue en partie</translation>
    </message>
    <message>
        <source>Passage, {title}, page {page}, paragraph {paragraph}: {text}</source>
        <translation>Passage, {title}, page {page}, paragraphe {paragraph}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Passage, {title}, paragraph {paragraph}: {text}</source>
        <translation>Passage, {title}, paragraphe {paragraph}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste into {section}</source>
        <translation>Coller dans {section}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause reading, or go on</source>
        <translation>Suspendre la lecture, ou la reprendre</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Place of the publisher</source>
        <translation>Lieu d’édition</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Points and quotes stand in a section.</source>
        <translation>Les points et les citations se placent dans une section.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Press Enter on a result, or click it, to read it where it stands</source>
        <translation>Appuyez sur Entrée sur un résultat, ou cliquez dessus, pour le lire dans son contexte</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Previous marked passage</source>
        <translation>Passage marqué précédent</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous page of the original</source>
        <translation>Page précédente de l’original</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Printed family name first wherever the style allows: Li Yan</source>
        <translation>Imprimé avec le nom de famille d’abord partout où le style le permet&#xa0;: Li Yan</translation>
    </message>
    <message>
        <source>Properties of the briefing</source>
        <translation>Propriétés de la note</translation>
    </message>
    <message>
        <source>Properties …</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Remettre depuis la corbeille</translation>
    </message>
    <message>
        <source>Put in: [sic]</source>
        <translation>Inséré&#xa0;: [sic]</translation>
    </message>
    <message>
        <source>Put in: [{words}]</source>
        <translation>Inséré&#xa0;: [{words}]</translation>
    </message>
    <message>
        <source>Put right what is to be answered, or give a reason for it: the reason stays in the briefing.</source>
        <translation>Corrigez ce qui appelle une réponse, ou donnez-en la raison&#xa0;: elle reste dans la note.</translation>
    </message>
    <message>
        <source>Puts back the selected sources, or all of them where none is selected</source>
        <translation>Remet les sources sélectionnées, ou toutes si aucune ne l’est</translation>
    </message>
    <message>
        <source>Qt in Python</source>
        <translation>Qt pour Python</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Quote set by itself</source>
        <translation>Citation détachée</translation>
    </message>
    <message>
        <source>Quote {id} does not stand in the file word for word.</source>
        <translation>La citation {id} ne figure pas mot pour mot dans le fichier.</translation>
    </message>
    <message>
        <source>Quote {id} stands in the file but could not be verified there later.</source>
        <translation>La citation {id} figure dans le fichier mais n’y serait plus vérifiable par la suite.</translation>
    </message>
    <message>
        <source>Quote {id} was not found in the file that was written.</source>
        <translation>La citation {id} n’a pas été retrouvée dans le fichier écrit.</translation>
    </message>
    <message>
        <source>Quote, level {level}, {source}: {text}</source>
        <translation>Citation, niveau {level}, {source}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Quoted in the briefing: click to go there</source>
        <translation>Cité dans la note&#xa0;: cliquez pour y aller</translation>
    </message>
    <message>
        <source>Quotes and paraphrases</source>
        <translation>Citations et paraphrases</translation>
    </message>
    <message>
        <source>Quotes of the Word file</source>
        <translation>Citations du fichier Word</translation>
    </message>
    <message>
        <source>RIS (*.ris)</source>
        <translation>RIS (*.ris)</translation>
    </message>
    <message>
        <source>RIS has no type “{type}”; it was written as {code}.</source>
        <translation>RIS n’a pas de type «&#x202f;{type}&#x202f;»&#x202f;; écrit comme {code}.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read it once</source>
        <translation>Le lire une fois</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Read this section as plain text</source>
        <translation>Lire cette section en texte simple</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>Lu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Read: {value}.</source>
        <translation>Lu&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reading files again</source>
        <translation>Nouvelle lecture des fichiers</translation>
    </message>
    <message>
        <source>Reading goes on.</source>
        <translation>La lecture reprend.</translation>
    </message>
    <message>
        <source>Reading is paused. What was read can be searched.</source>
        <translation>La lecture est suspendue. Ce qui a été lu est consultable.</translation>
    </message>
    <message>
        <source>Reading references …</source>
        <translation>Lecture des références…</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Lecture de l’exemple</translation>
    </message>
    <message>
        <source>Reading these files failed twice. Other sources are not affected.</source>
        <translation>La lecture de ces fichiers a échoué deux fois. Les autres sources ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Reading this file failed twice. Other sources are not affected.</source>
        <translation>La lecture de ce fichier a échoué deux fois. Les autres sources ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Reading was stopped after {seconds} seconds.</source>
        <translation>La lecture a été arrêtée au bout de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Reading was stopped because the reader was closed.</source>
        <translation>La lecture a été arrêtée parce que le lecteur a été fermé.</translation>
    </message>
    <message>
        <source>Reading was stopped so that the others could be read. Trying again gives each file more time alone.</source>
        <translation>La lecture a été arrêtée pour que les autres puissent être lus. Un nouvel essai donne plus de temps à chaque fichier.</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read is kept.</source>
        <translation>La lecture a été arrêtée&#x202f;; ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lecture&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready, check the text</source>
        <translation>Prête, texte à vérifier</translation>
    </message>
    <message>
        <source>Reason to export it as it is</source>
        <translation>Raison de l’exporter tel quel</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Reconstruire l’index</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>Reconstruction de l’index</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>References (*.json *.csljson *.ris *.bib *.txt)</source>
        <translation>Références (*.json *.csljson *.ris *.bib *.txt)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Remember the briefings opened last</source>
        <translation>Retenir les dernières notes ouvertes</translation>
    </message>
    <message>
        <source>Remember them</source>
        <translation>Les retenir</translation>
    </message>
    <message>
        <source>Remembered with the file, for everybody who uses it. Nothing in the file is changed.</source>
        <translation>Retenu avec le fichier, pour tous ceux qui l’utilisent. Rien n’est modifié dans le fichier.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove from the trash</source>
        <translation>Supprimer de la corbeille</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Removed parts of the briefing</source>
        <translation>Parties supprimées de la note</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replaced: {words} → [{by}]</source>
        <translation>Remplacé&#xa0;: {words} → [{by}]</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restore the source&apos;s words, or give a reason to export it as it is. Nothing was written</source>
        <translation>Rétablissez les mots de la source, ou donnez une raison de l’exporter telle quelle. Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Version restaurée</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review files</source>
        <translation>Examiner les fichiers</translation>
    </message>
    <message>
        <source>Review files that need attention …</source>
        <translation>Examiner les fichiers qui demandent votre attention…</translation>
    </message>
    <message>
        <source>Rich Text document</source>
        <translation>document RTF</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Same text as “{title}” ({percent} %).</source>
        <translation>Même texte que «&#x202f;{title}&#x202f;» ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a library pack</source>
        <translation>Enregistrer un paquet de bibliothèque</translation>
    </message>
    <message>
        <source>Save a library pack …</source>
        <translation>Enregistrer un paquet de bibliothèque…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save it to keep it.</source>
        <translation>Enregistrez-la pour la conserver.</translation>
    </message>
    <message>
        <source>Save outline as template</source>
        <translation>Enregistrer le plan comme modèle</translation>
    </message>
    <message>
        <source>Save outline as template …</source>
        <translation>Enregistrer le plan comme modèle…</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistrée à {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving a library pack</source>
        <translation>Enregistrement d’un paquet de bibliothèque</translation>
    </message>
    <message>
        <source>Scans without text</source>
        <translation>Numérisations sans texte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Rechercher dans toutes les sources</translation>
    </message>
    <message>
        <source>Search for exactly these words</source>
        <translation>Rechercher exactement ces mots</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search without the quotation marks</source>
        <translation>Rechercher sans les guillemets</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section that is shown</source>
        <translation>Section affichée</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Section sans intitulé</translation>
    </message>
    <message>
        <source>Section {number}: {heading}</source>
        <translation>Section {number}&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections of the template</source>
        <translation>Sections du modèle</translation>
    </message>
    <message>
        <source>Sections stand under the briefing or a section; points and quotes under a section or a point.</source>
        <translation>Les sections se placent sous la note ou sous une section&#x202f;; les points et les citations sous une section ou un point.</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Select some words of the quote first.</source>
        <translation>Sélectionnez d’abord des mots de la citation.</translation>
    </message>
    <message>
        <source>Select words and use {key}, or drag them into the outline</source>
        <translation>Sélectionnez du texte et utilisez {key}, ou faites-le glisser dans le plan</translation>
    </message>
    <message>
        <source>Select words in the Reader to mark them.</source>
        <translation>Sélectionnez du texte dans le lecteur pour le marquer.</translation>
    </message>
    <message>
        <source>Select words in the Reader, or a result in the Library, to add them.</source>
        <translation>Sélectionnez du texte dans le lecteur, ou un résultat dans la bibliothèque, pour l’ajouter.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selection to whole sentence</source>
        <translation>Étendre la sélection à la phrase</translation>
    </message>
    <message>
        <source>Set a quote into the sentence in {section}</source>
        <translation>Insérer une citation dans la phrase dans {section}</translation>
    </message>
    <message>
        <source>Set into the sentence</source>
        <translation>Insérer dans la phrase</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Composition des pages…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>Shares passages with “{title}” ({percent} % of the shorter text).</source>
        <translation>A des passages en commun avec «&#x202f;{title}&#x202f;» ({percent}&#xa0;% du texte le plus court).</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>L’afficher tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Show or hide the Library</source>
        <translation>Afficher ou masquer la bibliothèque</translation>
    </message>
    <message>
        <source>Show the chosen source in its folder</source>
        <translation>Afficher la source choisie dans son dossier</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Show the pages as they are</source>
        <translation>Afficher les pages telles quelles</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Show the text of the source</source>
        <translation>Afficher le texte de la source</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichée ainsi</translation>
    </message>
    <message>
        <source>Sic</source>
        <translation>Sic</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Site or series</source>
        <translation>Site ou collection</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slides missing in this file: {slides}.</source>
        <translation>Diapositives absentes de ce fichier&#xa0;: {slides}.</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Réduire la page</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Some characters may be wrong.</source>
        <translation>Certains caractères peuvent être faux.</translation>
    </message>
    <message>
        <source>Some characters may be wrong. The encoding was guessed.</source>
        <translation>Certains caractères peuvent être faux. L’encodage a été deviné.</translation>
    </message>
    <message>
        <source>Some characters may be wrong. The file does not say which letters they are.</source>
        <translation>Certains caractères peuvent être faux. Le fichier ne dit pas de quelles lettres il s’agit.</translation>
    </message>
    <message>
        <source>Some entries of the settings file were left out.</source>
        <translation>Certaines entrées du fichier de paramètres ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Some words may be wrong. A program has read them off pictures of the pages.</source>
        <translation>Certains mots peuvent être faux. Un programme les a lus sur des images des pages.</translation>
    </message>
    <message>
        <source>Something went wrong that briefer did not expect. Your briefing and library are as they were before. Save, then try again.</source>
        <translation>Un incident imprévu s’est produit. Votre note et votre bibliothèque sont restées telles quelles. Enregistrez, puis réessayez.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source not in the library</source>
        <translation>Source absente de la bibliothèque</translation>
    </message>
    <message>
        <source>Source of this quote</source>
        <translation>Source de cette citation</translation>
    </message>
    <message>
        <source>Source, {title}, {facts}.</source>
        <translation>Source, {title}, {facts}.</translation>
    </message>
    <message>
        <source>Source, {title}, {matches}.</source>
        <translation>Source, {title}, {matches}.</translation>
    </message>
    <message>
        <source>Sources have no tags yet, so “tag:{words}” finds nothing.</source>
        <translation>Les sources n’ont pas encore d’étiquettes&#xa0;: «&#x202f;tag:{words}&#x202f;» ne trouve rien.</translation>
    </message>
    <message>
        <source>Sources quoted</source>
        <translation>Sources citées</translation>
    </message>
    <message>
        <source>Space ticks a tag. A search for tag:name finds it again.</source>
        <translation>Espace coche une étiquette. La recherche tag:nom la retrouve.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>Arrêté. Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>Style for: {role}</source>
        <translation>Style pour&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Style of new briefings</source>
        <translation>Style des nouvelles notes</translation>
    </message>
    <message>
        <source>Styles added by you</source>
        <translation>Styles ajoutés par vous</translation>
    </message>
    <message>
        <source>Styles of the file</source>
        <translation>Styles du fichier</translation>
    </message>
    <message>
        <source>Styles of “{file}”</source>
        <translation>Styles de «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message>
        <source>Styles that cite by author and year then print the year behind the name, and leave out the author.</source>
        <translation>Les styles par auteur et année impriment alors l’année après le nom, sans répéter l’auteur.</translation>
    </message>
    <message>
        <source>Styles …</source>
        <translation>Styles…</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Suggestion: {names}.</source>
        <translation>Suggestion&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Suggestion: {value}.</source>
        <translation>Suggestion&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tab in the outline</source>
        <translation>Tab dans le plan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the chosen sources …</source>
        <translation>Étiquettes des sources choisies…</translation>
    </message>
    <message>
        <source>Tags of {number} sources</source>
        <translation>Étiquettes de {number} sources</translation>
    </message>
    <message>
        <source>Tags of {number} sources …</source>
        <translation>Étiquettes de {number} sources…</translation>
    </message>
    <message>
        <source>Tags of “{title}”</source>
        <translation>Étiquettes de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Take a quote out of the sentence in {section}</source>
        <translation>Sortir une citation de la phrase dans {section}</translation>
    </message>
    <message>
        <source>Take a reason back</source>
        <translation>Retirer une raison</translation>
    </message>
    <message>
        <source>Take change back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Take out of the sentence</source>
        <translation>Sortir de la phrase</translation>
    </message>
    <message>
        <source>Take the chosen sources out of the library</source>
        <translation>Retirer les sources choisies de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Take the drafter’s %n comment(s) along</source>
        <translation>
            <numerusform>Reprendre %Ln commentaire du rédacteur</numerusform>
            <numerusform>Reprendre %Ln commentaires du rédacteur</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the words again</source>
        <translation>Reprendre le texte</translation>
    </message>
    <message>
        <source>Take the words again in {section}</source>
        <translation>Reprendre le texte dans {section}</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>Retirer ce nom</translation>
    </message>
    <message>
        <source>Take {number} sources out of the library</source>
        <translation>Retirer {number} sources de la bibliothèque</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text in tables</source>
        <translation>Texte des tableaux</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>Texte incorrect&#x202f;?</translation>
    </message>
    <message>
        <source>Text looks wrong? …</source>
        <translation>Texte incorrect&#x202f;?…</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Text of this point</source>
        <translation>Texte de ce point</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>That can be done when the files have been read.</source>
        <translation>Ce sera possible quand les fichiers auront été lus.</translation>
    </message>
    <message>
        <source>That its date is supplied is not kept.</source>
        <translation>Le fait que la date soit restituée n’est pas conservé.</translation>
    </message>
    <message>
        <source>That its title is your description is not kept.</source>
        <translation>Le fait que le titre soit votre description n’est pas conservé.</translation>
    </message>
    <message>
        <source>That place lies outside the quote.</source>
        <translation>Cet endroit est hors de la citation.</translation>
    </message>
    <message>
        <source>That was not done. {why}</source>
        <translation>Cela n’a pas été fait. {why}</translation>
    </message>
    <message>
        <source>The abbreviation “{word}” is defined nowhere and stands as it is.</source>
        <translation>L’abréviation «&#x202f;{word}&#x202f;» n’est définie nulle part et reste telle quelle.</translation>
    </message>
    <message>
        <source>The answer is not wanted any more.</source>
        <translation>La réponse n’est plus attendue.</translation>
    </message>
    <message>
        <source>The bookmark name {name} is longer than 40 characters.</source>
        <translation>Le nom de signet {name} dépasse 40 caractères.</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>The briefing goes at its end.</source>
        <translation>La note prend place à la fin du fichier.</translation>
    </message>
    <message>
        <source>The briefing goes in place of its line “{briefer.body}”.</source>
        <translation>La note remplace la ligne «&#x202f;{briefer.body}&#x202f;».</translation>
    </message>
    <message>
        <source>The briefing goes into its control “briefer.body”.</source>
        <translation>La note prend place dans le contrôle «&#x202f;briefer.body&#x202f;».</translation>
    </message>
    <message>
        <source>The briefing has no title yet.</source>
        <translation>La note n’a pas encore de titre.</translation>
    </message>
    <message>
        <source>The briefing is saved. No version of it could be kept for its history.</source>
        <translation>La note est enregistrée. Aucune version n’a pu être conservée pour son historique.</translation>
    </message>
    <message>
        <source>The briefing itself cannot be moved.</source>
        <translation>La note elle-même ne peut pas être déplacée.</translation>
    </message>
    <message>
        <source>The briefing itself cannot be removed from its outline.</source>
        <translation>La note elle-même ne peut pas être retirée de son plan.</translation>
    </message>
    <message>
        <source>The briefing says</source>
        <translation>La note dit</translation>
    </message>
    <message>
        <source>The character U+{code} cannot stand in a file and was replaced by “�”.</source>
        <translation>Le caractère U+{code} ne peut figurer dans un fichier&#x202f;; il a été remplacé par «&#x202f;�&#x202f;».</translation>
    </message>
    <message>
        <source>The child was stopped.</source>
        <translation>Le processus de lecture a été arrêté.</translation>
    </message>
    <message>
        <source>The command {names} was left out; its words stay.</source>
        <translation>La commande {names} a été omise&#x202f;; son texte demeure.</translation>
    </message>
    <message>
        <source>The day of a date is a number from 1 to 31.</source>
        <translation>Le jour d’une date est un nombre de 1 à 31.</translation>
    </message>
    <message>
        <source>The details are kept.</source>
        <translation>Les renseignements sont conservés.</translation>
    </message>
    <message>
        <source>The document has no language.</source>
        <translation>Le document n’a pas de langue.</translation>
    </message>
    <message>
        <source>The document has no title in its properties.</source>
        <translation>Le document n’a pas de titre dans ses propriétés.</translation>
    </message>
    <message>
        <source>The element “{name}” is not of CSL 1.0 and has no effect.</source>
        <translation>L’élément «&#x202f;{name}&#x202f;» n’appartient pas à CSL 1.0 et reste sans effet.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>La fin de ce fichier manque.</translation>
    </message>
    <message>
        <source>The evidence annex is in “{file}”.</source>
        <translation>L’annexe des preuves est dans «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>The export of “{file}” was cancelled, and nothing was written.</source>
        <translation>L’exportation de «&#x202f;{file}&#x202f;» a été annulée, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The field “{name}” was not changed: {why}</source>
        <translation>Le champ «&#x202f;{name}&#x202f;» n’a pas été modifié&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The file has changed since it was read, so its pages may differ from this text.</source>
        <translation>Le fichier a changé depuis sa lecture&#x202f;; ses pages peuvent différer de ce texte.</translation>
    </message>
    <message>
        <source>The file has changed since it was read. This is the text as it was.</source>
        <translation>Le fichier a changé depuis sa lecture. Voici le texte tel qu’il était.</translation>
    </message>
    <message>
        <source>The file has no part {name}.</source>
        <translation>Le fichier n’a pas de partie {name}.</translation>
    </message>
    <message>
        <source>The file has other words than before. The older text is kept.</source>
        <translation>Le contenu du fichier a changé. L’ancien texte est conservé.</translation>
    </message>
    <message>
        <source>The file is being written to. Add it again when that is finished.</source>
        <translation>Le fichier est en cours d’écriture. Ajoutez-le de nouveau quand ce sera terminé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged and could not be read.</source>
        <translation>Le fichier est incomplet ou endommagé et n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is not a Word document: its package or a part of it cannot be read.</source>
        <translation>Le fichier n’est pas un document Word&#xa0;: son conteneur ou une de ses parties est illisible.</translation>
    </message>
    <message>
        <source>The file of “{title}” was moved or deleted. Its text and your quotes are kept.</source>
        <translation>Le fichier de «&#x202f;{title}&#x202f;» a été déplacé ou supprimé. Son texte et vos citations sont conservés.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Its text and your quotes are kept.</source>
        <translation>Le fichier a été déplacé ou supprimé. Son texte et vos citations sont conservés.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Your quotations are kept.</source>
        <translation>Le fichier a été déplacé ou supprimé. Vos citations sont conservées.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Your quotes are kept.</source>
        <translation>Le fichier a été déplacé ou supprimé. Vos citations sont conservées.</translation>
    </message>
    <message>
        <source>The file was written but is more than `briefer verify` will open: {why}.</source>
        <translation>Le fichier a été écrit mais dépasse ce que `briefer verify` peut ouvrir&#xa0;: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The file(s) of %n source(s) are not in it, since they are gone or have changed.</source>
        <translation>
            <numerusform>Le fichier de %Ln source n’y figure pas, car il a disparu ou changé.</numerusform>
            <numerusform>Les fichiers de %Ln sources n’y figurent pas, car ils ont disparu ou changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files can be read again when the others have been read.</source>
        <translation>Les fichiers pourront être relus quand les autres auront été lus.</translation>
    </message>
    <message>
        <source>The first word is replaced already.</source>
        <translation>Le premier mot est déjà remplacé.</translation>
    </message>
    <message>
        <source>The house template “{title}” has no style “{style}” any more; Word&apos;s own was taken in its place.</source>
        <translation>Le modèle maison «&#x202f;{title}&#x202f;» n’a plus de style «&#x202f;{style}&#x202f;»&#x202f;; celui de Word a été pris à la place.</translation>
    </message>
    <message>
        <source>The house template “{title}” numbers its notes anew on every page, so the numbers of earlier notes in later ones can be wrong; choose another citation style.</source>
        <translation>Le modèle maison «&#x202f;{title}&#x202f;» renumérote ses notes à chaque page&#xa0;: les numéros de notes antérieures cités dans les suivantes peuvent donc être faux&#x202f;; choisissez un autre style de citation.</translation>
    </message>
    <message>
        <source>The id “{id}” may hold small letters, digits and hyphens only.</source>
        <translation>L’identifiant «&#x202f;{id}&#x202f;» ne peut contenir que des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The index can be rebuilt when the files have been read.</source>
        <translation>L’index pourra être reconstruit quand les fichiers auront été lus.</translation>
    </message>
    <message>
        <source>The index is being rebuilt; results may be incomplete.</source>
        <translation>L’index est en cours de reconstruction&#x202f;; les résultats peuvent être incomplets.</translation>
    </message>
    <message numerus="yes">
        <source>The index was rebuilt: %n passage(s) can be searched.</source>
        <translation>
            <numerusform>L’index a été reconstruit&#xa0;: %Ln passage est consultable.</numerusform>
            <numerusform>L’index a été reconstruit&#xa0;: %Ln passages sont consultables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The italics and the like in its {what} were left out.</source>
        <translation>Italiques et autres enrichissements omis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Les raccourcis sont comme avant.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used: {why} Your briefings are not affected.</source>
        <translation>La bibliothèque de «&#x202f;{folder}&#x202f;» est inutilisable&#xa0;: {why} Vos notes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The library pack was not saved.</source>
        <translation>Le paquet de bibliothèque n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The library stands in a folder that is kept in step with {name}. Two computers that change it at once can damage it, so keep it in a folder of this computer, and carry sources over as a library pack.</source>
        <translation>La bibliothèque se trouve dans un dossier synchronisé avec {name}. Deux ordinateurs qui la modifient en même temps peuvent l’endommager&#xa0;: gardez-la dans un dossier de cet ordinateur, et transférez les sources par un paquet de bibliothèque.</translation>
    </message>
    <message>
        <source>The library stands on the network ({name}), where it is slower and can be damaged when two computers change it at once. Keep it in a folder of this computer.</source>
        <translation>La bibliothèque se trouve sur le réseau ({name}), où elle est plus lente et peut être endommagée si deux ordinateurs la modifient en même temps. Gardez-la dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The link to “{address}” was left out: Word cannot take that address.</source>
        <translation>Le lien vers «&#x202f;{address}&#x202f;» a été omis&#xa0;: Word n’accepte pas cette adresse.</translation>
    </message>
    <message>
        <source>The list of findings, when you export again, names them.</source>
        <translation>La liste des constats les nomme à la prochaine exportation.</translation>
    </message>
    <message>
        <source>The mark was taken away.</source>
        <translation>La marque a été retirée.</translation>
    </message>
    <message>
        <source>The note number {number} is higher than Word takes.</source>
        <translation>Le numéro de note {number} est plus élevé que Word ne l’admet.</translation>
    </message>
    <message>
        <source>The notes are not numbered in the order of the text.</source>
        <translation>Les notes de bas de page ne sont pas numérotées dans l’ordre du texte.</translation>
    </message>
    <message>
        <source>The notes have no separator.</source>
        <translation>Les notes de bas de page n’ont pas de séparateur.</translation>
    </message>
    <message>
        <source>The office’s Word file</source>
        <translation>Le fichier Word du service</translation>
    </message>
    <message>
        <source>The outline can be dragged.</source>
        <translation>Le plan peut être réorganisé par glissement.</translation>
    </message>
    <message>
        <source>The outline is locked.</source>
        <translation>Le plan est verrouillé.</translation>
    </message>
    <message>
        <source>The outline was saved as the template “{title}”. It holds no words of the briefing.</source>
        <translation>Le plan a été enregistré comme modèle «&#x202f;{title}&#x202f;». Il ne contient aucun texte de la note.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why} The briefing is unchanged.</source>
        <translation>Les pages ne peuvent pas être affichées&#xa0;: {why} La note est inchangée.</translation>
    </message>
    <message>
        <source>The pages of a file with a password are not shown. The text is not affected.</source>
        <translation>Les pages d’un fichier protégé par un mot de passe ne sont pas affichées. Le texte n’est pas concerné.</translation>
    </message>
    <message>
        <source>The passage is marked.</source>
        <translation>Le passage est marqué.</translation>
    </message>
    <message>
        <source>The password is used once and not stored. The text that is read with it stands in the library unprotected, as that of every source does.</source>
        <translation>Le mot de passe sert une fois et n’est pas enregistré. Le texte qu’il permet de lire se trouve sans protection dans la bibliothèque, comme celui de toute source.</translation>
    </message>
    <message numerus="yes">
        <source>The password of %n file(s):</source>
        <translation>
            <numerusform>Le mot de passe de %Ln fichier&#xa0;:</numerusform>
            <numerusform>Le mot de passe de %Ln fichiers&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of “{file}”:</source>
        <translation>Le mot de passe de «&#x202f;{file}&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>The placeholder {name} is used and not listed.</source>
        <translation>Le champ {name} est utilisé mais n’est pas déclaré.</translation>
    </message>
    <message>
        <source>The quote “{words}” differs from its source in {number} places, first: {what}.</source>
        <translation>La citation «&#x202f;{words}&#x202f;» diffère de sa source en {number} endroits, d’abord&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The quote “{words}” differs from its source.</source>
        <translation>La citation «&#x202f;{words}&#x202f;» diffère de sa source.</translation>
    </message>
    <message>
        <source>The quote “{words}” differs from its source: {what}.</source>
        <translation>La citation «&#x202f;{words}&#x202f;» diffère de sa source&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The quote “{words}” leaves out “{what}”. Compare it with its source.</source>
        <translation>La citation «&#x202f;{words}&#x202f;» omet «&#x202f;{what}&#x202f;». Comparez-la avec sa source.</translation>
    </message>
    <message>
        <source>The range of a comment is not closed, or closed twice.</source>
        <translation>L’étendue d’un commentaire n’est pas fermée, ou l’est deux fois.</translation>
    </message>
    <message>
        <source>The reference of “{title}” lacks {what} and is cited without.</source>
        <translation>Il manque {what} dans la référence de «&#x202f;{title}&#x202f;», qui est citée sans.</translation>
    </message>
    <message>
        <source>The rest can wait.</source>
        <translation>Le reste peut attendre.</translation>
    </message>
    <message>
        <source>The root of an outline is its front matter.</source>
        <translation>La racine d’un plan est constituée de ses pages liminaires.</translation>
    </message>
    <message>
        <source>The sample is open in a copy that you may change as you like. Save it to keep it.</source>
        <translation>L’exemple est ouvert dans une copie que vous pouvez modifier à votre guise. Enregistrez-la pour la garder.</translation>
    </message>
    <message>
        <source>The season of its {what} was left out.</source>
        <translation>Saison omise&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>La section</translation>
    </message>
    <message>
        <source>The sections allow {number} words, the whole only {allowed}.</source>
        <translation>Les sections autorisent {number} mots, l’ensemble seulement {allowed}.</translation>
    </message>
    <message>
        <source>The sentence names the author</source>
        <translation>La phrase nomme l’auteur</translation>
    </message>
    <message>
        <source>The settings name a note that is not there.</source>
        <translation>Les paramètres du document citent une note de bas de page qui n’existe pas.</translation>
    </message>
    <message>
        <source>The source has these words, character for character, at another place than the quote says.</source>
        <translation>La source contient ce texte, au caractère près, à un autre endroit que celui indiqué par la citation.</translation>
    </message>
    <message>
        <source>The source of this quote is not in this library, so the two cannot be compared.</source>
        <translation>La source de cette citation n’est pas dans cette bibliothèque&#x202f;; la comparaison est impossible.</translation>
    </message>
    <message>
        <source>The source of “{words}” changed since it was quoted; the quote stands in the older text.</source>
        <translation>La source de «&#x202f;{words}&#x202f;» a changé depuis la citation&#x202f;; celle-ci figure dans le texte antérieur.</translation>
    </message>
    <message>
        <source>The source of “{words}” has no title, author or date and cannot be cited.</source>
        <translation>La source de «&#x202f;{words}&#x202f;» n’a ni titre, ni auteur, ni date et ne peut pas être citée.</translation>
    </message>
    <message>
        <source>The source of “{words}” is not in this library, so the quote could not be compared.</source>
        <translation>La source de «&#x202f;{words}&#x202f;» n’est pas dans cette bibliothèque&#x202f;; la citation n’a pu être comparée.</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>La source dit</translation>
    </message>
    <message>
        <source>The source’s words were taken again. Undo brings the others back.</source>
        <translation>Le texte de la source a été repris. Annuler pour retrouver l’autre.</translation>
    </message>
    <message>
        <source>The source’s words · {citation}</source>
        <translation>Texte de la source · {citation}</translation>
    </message>
    <message>
        <source>The source’s words, locked</source>
        <translation>Texte de la source, verrouillé</translation>
    </message>
    <message>
        <source>The style was removed. Briefings that use it can be exported in another.</source>
        <translation>Le style a été retiré. Les notes qui l’utilisent peuvent être exportées dans un autre.</translation>
    </message>
    <message>
        <source>The tags are kept.</source>
        <translation>Les étiquettes sont conservées.</translation>
    </message>
    <message>
        <source>The template “{name}” was not saved: {faults} The briefing is unchanged.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» n’a pas été enregistré&#xa0;: {faults} La note est inchangée.</translation>
    </message>
    <message>
        <source>The text as it would be</source>
        <translation>Le texte tel qu’il serait</translation>
    </message>
    <message>
        <source>The text has {number} characters; {start}..{end} lies outside it.</source>
        <translation>Le texte compte {number} caractères&#x202f;; {start}..{end} est en dehors.</translation>
    </message>
    <message>
        <source>The texts of your sources and the index are kept there. The files that you added are never changed.</source>
        <translation>Les textes de vos sources et l’index y sont conservés. Les fichiers que vous avez ajoutés ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>The title is my own description; it is printed in brackets</source>
        <translation>Le titre est ma propre description&#x202f;; il est imprimé entre crochets</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The version as plain text</source>
        <translation>La version en texte simple</translation>
    </message>
    <message>
        <source>The watched folder “{folder}” cannot be reached. Its sources are kept as they are.</source>
        <translation>Le dossier surveillé «&#x202f;{folder}&#x202f;» est inaccessible. Ses sources sont conservées telles quelles.</translation>
    </message>
    <message>
        <source>The window closes when “{file}” has been exported.</source>
        <translation>La fenêtre se fermera quand «&#x202f;{file}&#x202f;» aura été exporté.</translation>
    </message>
    <message>
        <source>The words in the brackets cannot hold square brackets themselves.</source>
        <translation>Le texte entre crochets ne peut pas contenir lui-même de crochets.</translation>
    </message>
    <message>
        <source>The words stand in the source exactly as they were taken. On the right is how they are shown.</source>
        <translation>Le texte figure dans la source exactement tel qu’il a été repris. À droite, la façon dont il est affiché.</translation>
    </message>
    <message>
        <source>The work chosen above</source>
        <translation>L’ouvrage choisi ci-dessus</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>There are no matches to step through.</source>
        <translation>Il n’y a pas d’occurrences à parcourir.</translation>
    </message>
    <message>
        <source>There are no words to quote there.</source>
        <translation>Il n’y a là aucun texte à citer.</translation>
    </message>
    <message>
        <source>There are notes in the text but no notes part.</source>
        <translation>Le texte comporte des notes de bas de page, mais le fichier n’a pas de partie pour elles.</translation>
    </message>
    <message>
        <source>There is a [sic] here already.</source>
        <translation>Il y a déjà un [sic] ici.</translation>
    </message>
    <message>
        <source>There is an empty paragraph in the text.</source>
        <translation>Le texte comporte un paragraphe vide.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Il n’y a pas de commande «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no letter to change.</source>
        <translation>Il n’y a pas de lettre à modifier.</translation>
    </message>
    <message>
        <source>There is no node {node} in this outline.</source>
        <translation>Il n’y a pas d’élément {node} dans ce plan.</translation>
    </message>
    <message>
        <source>There is no place for its {what}.</source>
        <translation>Champ sans équivalent&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>There is no place for {names}; left out.</source>
        <translation>Champs sans équivalent, omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no place {row} among {places} items.</source>
        <translation>Il n’y a pas de place {row} parmi {places} éléments.</translation>
    </message>
    <message>
        <source>There is no point of yours above this quote whose sentence it could stand in.</source>
        <translation>Au-dessus de cette citation, aucun point personnel n’a de phrase qui puisse l’accueillir.</translation>
    </message>
    <message>
        <source>There is no such change to take back.</source>
        <translation>Il n’y a pas de telle modification à annuler.</translation>
    </message>
    <message>
        <source>There is no text on this page (a scan, a picture, or nothing). It cannot be searched or quoted.</source>
        <translation>Cette page ne contient pas de texte (numérisation, image ou page vide). Elle ne peut être ni consultée ni citée.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” any more. Nothing was changed.</source>
        <translation>Introuvable&#xa0;: {kind} «&#x202f;{name}&#x202f;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Introuvable&#xa0;: {kind} «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no {what} above this that could take it in.</source>
        <translation>Aucun élément situé au-dessus ne peut accueillir celui-ci ({what}).</translation>
    </message>
    <message>
        <source>There is nothing to do that with now</source>
        <translation>Rien ne s’y prête pour l’instant</translation>
    </message>
    <message>
        <source>These are pictures of pages. briefer cannot search or quote them.</source>
        <translation>Ce sont des images de pages. briefer ne peut ni les consulter ni les citer.</translation>
    </message>
    <message>
        <source>These are the source’s words, so they cannot be typed over. Omit words, insert your own in brackets, or turn the quote into a paraphrase.</source>
        <translation>C’est le texte de la source&#xa0;: il ne peut pas être réécrit. Omettez des mots, insérez les vôtres entre crochets, ou transformez la citation en paraphrase.</translation>
    </message>
    <message>
        <source>These can be searched and quoted, but for the parts that are named.</source>
        <translation>Ceux-ci sont consultables et citables, sauf les parties indiquées.</translation>
    </message>
    <message>
        <source>These can be searched and quoted. Some characters may be wrong, since the encoding was guessed.</source>
        <translation>Ceux-ci sont consultables et citables. Certains caractères peuvent être faux, car l’encodage a été deviné.</translation>
    </message>
    <message>
        <source>These could not be used: {names}.</source>
        <translation>Celles-ci n’ont pas pu être utilisées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>These files are built in a way that can harm your computer, so they were not opened.</source>
        <translation>Ces fichiers sont construits d’une manière qui peut nuire à votre ordinateur&#x202f;; ils n’ont pas été ouverts.</translation>
    </message>
    <message>
        <source>These files are empty.</source>
        <translation>Ces fichiers sont vides.</translation>
    </message>
    <message>
        <source>These files are incomplete or damaged and could not be read.</source>
        <translation>Ces fichiers sont incomplets ou endommagés et n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>These files are larger than briefer reads by itself. Indexing them anyway takes time and memory.</source>
        <translation>Ces fichiers dépassent ce que briefer lit de lui-même. Les indexer quand même prend du temps et de la mémoire.</translation>
    </message>
    <message>
        <source>These files are named as text and hold something else.</source>
        <translation>Ces fichiers portent un nom de texte et contiennent autre chose.</translation>
    </message>
    <message>
        <source>These files are protected. PDF files can be read with their password; of others, add an open copy.</source>
        <translation>Ces fichiers sont protégés. Les fichiers PDF peuvent être lus avec leur mot de passe&#x202f;; des autres, ajoutez une copie non protégée.</translation>
    </message>
    <message>
        <source>These files could not be read. Other sources are not affected.</source>
        <translation>Ces fichiers n’ont pas pu être lus. Les autres sources ne sont pas touchées.</translation>
    </message>
    <message>
        <source>These files were changed after they were read, or while that was done. Try them again.</source>
        <translation>Ces fichiers ont été modifiés après leur lecture ou pendant celle-ci. Réessayez.</translation>
    </message>
    <message>
        <source>These files were moved or deleted. Your quotations are kept.</source>
        <translation>Ces fichiers ont été déplacés ou supprimés. Vos citations sont conservées.</translation>
    </message>
    <message>
        <source>These sources are not found any more. Put back, they have their tags and details again.</source>
        <translation>Ces sources ne sont plus trouvées. Une fois remises, elles retrouvent leurs étiquettes et leurs renseignements.</translation>
    </message>
    <message>
        <source>These words are not in the source any more, and nothing there looks like them.</source>
        <translation>Ce texte ne figure plus dans la source, et rien n’y ressemble.</translation>
    </message>
    <message>
        <source>These words are not in the source. On the left is what looks most like them there. It is not the same: what differs is underlined.</source>
        <translation>Ce texte ne figure pas dans la source. À gauche, ce qui y ressemble le plus. Ce n’est pas identique&#xa0;: les différences sont soulignées.</translation>
    </message>
    <message>
        <source>These words are not in this source.</source>
        <translation>Ces mots ne figurent pas dans cette source.</translation>
    </message>
    <message>
        <source>These words are not marked: their place on this page is not certain.</source>
        <translation>Ce texte n’est pas surligné&#xa0;: sa place sur cette page n’est pas certaine.</translation>
    </message>
    <message>
        <source>These words are not quoted in the briefing.</source>
        <translation>Ce texte n’est pas cité dans la note.</translation>
    </message>
    <message>
        <source>These words are page furniture in all sources now.</source>
        <translation>Ce texte fait désormais partie de l’habillage de page dans toutes les sources.</translation>
    </message>
    <message>
        <source>These words do not stand here any more.</source>
        <translation>Ce texte ne figure plus ici.</translation>
    </message>
    <message>
        <source>These words in all sources: page furniture</source>
        <translation>Ce texte dans toutes les sources&#xa0;: habillage de page</translation>
    </message>
    <message>
        <source>These words were not added, since they are not exactly the source’s. {why}</source>
        <translation>Ce texte n’a pas été ajouté, car il n’est pas exactement celui de la source. {why}</translation>
    </message>
    <message>
        <source>These words were not found in a source, so they stay a paraphrase.</source>
        <translation>Ce texte n’a été trouvé dans aucune source&#x202f;; il reste une paraphrase.</translation>
    </message>
    <message>
        <source>These words were not found in a source, so they stay an own point.</source>
        <translation>Ce texte n’a été trouvé dans aucune source&#x202f;; il reste un point personnel.</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>They are lost if they are not saved.</source>
        <translation>Elles seront perdues si elles ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>They are printed so in the page preview and in every export. Dates have the words of the briefing’s language. The words of a quote are never changed.</source>
        <translation>Ils sont imprimés ainsi dans l’aperçu des pages et dans chaque export. Les dates prennent les mots de la langue de la note. Les mots d’une citation ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>This PDF is not marked as accessible and archivable: {why}.</source>
        <translation>Ce PDF n’est pas déclaré accessible et archivable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This book is locked by its shop and cannot be read.</source>
        <translation>Ce livre est verrouillé par son vendeur et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is built in a way that can harm your computer, so it was not opened.</source>
        <translation>Ce fichier est construit d’une manière qui peut nuire à votre ordinateur&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This file is larger than briefer can read (300 MB of text).</source>
        <translation>Ce fichier dépasse ce que briefer peut lire (300&#xa0;Mo de texte).</translation>
    </message>
    <message>
        <source>This file is larger than briefer reads by itself (100 MB of text).</source>
        <translation>Ce fichier dépasse ce que briefer lit de lui-même (100&#xa0;Mo de texte).</translation>
    </message>
    <message>
        <source>This file is protected. Enter its password to read it; it is not stored.</source>
        <translation>Ce fichier est protégé. Saisissez son mot de passe pour le lire&#x202f;; il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>This file lists no quotes.</source>
        <translation>Ce fichier ne recense aucune citation.</translation>
    </message>
    <message>
        <source>This file reads the same in every encoding.</source>
        <translation>Ce fichier se lit de la même façon dans tous les encodages.</translation>
    </message>
    <message>
        <source>This has no source: only quotes and paraphrases have one.</source>
        <translation>Cet élément n’a pas de source&#xa0;: seules les citations et les paraphrases en ont une.</translation>
    </message>
    <message>
        <source>This is a picture of pages. briefer cannot search or quote it.</source>
        <translation>Ce sont des images de pages. briefer ne peut ni les consulter ni les citer.</translation>
    </message>
    <message>
        <source>This is all that the file will hold: no text, quotes or sources.</source>
        <translation>Le fichier ne contiendra rien d’autre&#xa0;: ni texte, ni citations, ni sources.</translation>
    </message>
    <message>
        <source>This is not the password of this file.</source>
        <translation>Ce n’est pas le mot de passe de ce fichier.</translation>
    </message>
    <message>
        <source>This is part of the text, not page furniture</source>
        <translation>Partie du texte, et non habillage de page</translation>
    </message>
    <message>
        <source>This key cannot be given to a command.</source>
        <translation>Cette touche ne peut pas servir de raccourci.</translation>
    </message>
    <message>
        <source>This kind of file is not yet read with a password. Save a copy without one and add that.</source>
        <translation>Ce type de fichier n’est pas encore lu avec un mot de passe. Enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
        <source>This letter has no other case.</source>
        <translation>Cette lettre n’a pas d’autre casse.</translation>
    </message>
    <message>
        <source>This looks like a quotation from “{title}”. Link it, so that it is checked and cited?</source>
        <translation>Ceci ressemble à une citation de «&#x202f;{title}&#x202f;». La lier, pour qu’elle soit vérifiée et munie de sa référence&#x202f;?</translation>
    </message>
    <message>
        <source>This page cannot be shown: drawing it takes too long. The text is not affected.</source>
        <translation>Cette page ne peut pas être affichée&#xa0;: son dessin prend trop de temps. Le texte n’est pas touché.</translation>
    </message>
    <message>
        <source>This page cannot be shown: the program that draws it stopped. The text is not affected.</source>
        <translation>Cette page ne peut pas être affichée&#xa0;: le programme qui la dessine s’est arrêté. Le texte n’est pas touché.</translation>
    </message>
    <message>
        <source>This page is not wanted any more.</source>
        <translation>Cette page n’est plus demandée.</translation>
    </message>
    <message>
        <source>This quote does not stand in a sentence.</source>
        <translation>Cette citation ne figure pas dans une phrase.</translation>
    </message>
    <message>
        <source>This quote stands in the sentence already.</source>
        <translation>Cette citation figure déjà dans la phrase.</translation>
    </message>
    <message>
        <source>This source is no longer in the library. Quotes that were taken from it are kept.</source>
        <translation>Cette source n’est plus dans la bibliothèque. Les citations qui en ont été tirées sont conservées.</translation>
    </message>
    <message>
        <source>This stands at the end already.</source>
        <translation>Cet élément est déjà à la fin.</translation>
    </message>
    <message>
        <source>This stands at the outermost level already.</source>
        <translation>Cet élément est déjà au niveau le plus élevé.</translation>
    </message>
    <message>
        <source>This stands at the top already.</source>
        <translation>Cet élément est déjà au début.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title not found</source>
        <translation>Titre introuvable</translation>
    </message>
    <message>
        <source>Title of this briefing</source>
        <translation>Titre de cette note</translation>
    </message>
    <message>
        <source>To answer: {finding}</source>
        <translation>À traiter&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>To look at: {entries}</source>
        <translation>À examiner&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Lecture trop longue</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash of the library</source>
        <translation>Corbeille de la bibliothèque</translation>
    </message>
    <message>
        <source>Trash of the library …</source>
        <translation>Corbeille de la bibliothèque…</translation>
    </message>
    <message>
        <source>Trash …</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Try the other %n as well</source>
        <translation>
            <numerusform>L’essayer aussi sur %Ln autre</numerusform>
            <numerusform>L’essayer aussi sur %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Essayer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Trying the style out …</source>
        <translation>Essai du style…</translation>
    </message>
    <message>
        <source>Turabian, author-date</source>
        <translation>Turabian, auteur-date</translation>
    </message>
    <message>
        <source>Turabian, notes</source>
        <translation>Turabian, notes</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Turned off, the list under Open recent is emptied and stays empty.</source>
        <translation>Si l’option est désactivée, la liste des documents récents est vidée et le reste.</translation>
    </message>
    <message>
        <source>Two bookmarks have the {attribute} {value}.</source>
        <translation>Deux signets ont le même attribut {attribute}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Two content controls have the number {number}.</source>
        <translation>Deux contrôles de contenu portent le numéro {number}.</translation>
    </message>
    <message>
        <source>Two marks point at note {number}.</source>
        <translation>Deux appels renvoient à la note de bas de page {number}.</translation>
    </message>
    <message>
        <source>Two notes have the number {id}.</source>
        <translation>Deux notes de bas de page portent le numéro {id}.</translation>
    </message>
    <message>
        <source>Two seconds after each change a recovery copy is kept on this computer. It is offered when briefer starts after it ended unexpectedly, and thrown away when you save or close. Saving keeps the file as it was before beside it, as .bak.</source>
        <translation>Deux secondes après chaque modification, une copie de secours est conservée sur cet ordinateur. Elle est proposée au démarrage après un arrêt imprévu de briefer, et supprimée quand vous enregistrez ou fermez. L’enregistrement garde à côté le fichier tel qu’il était, avec l’extension .bak.</translation>
    </message>
    <message>
        <source>Two sections have the id “{id}”.</source>
        <translation>Deux sections ont l’identifiant «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>Type here, or drop a quote</source>
        <translation>Écrivez ici, ou déposez une citation</translation>
    </message>
    <message>
        <source>Type the words that go in the brackets first.</source>
        <translation>Saisissez d’abord le texte à mettre entre crochets.</translation>
    </message>
    <message>
        <source>Typing in a heading</source>
        <translation>Saisie dans un intitulé</translation>
    </message>
    <message>
        <source>Typing in {section}</source>
        <translation>Saisie dans {section}</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (États-Unis)</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Unchanged, its anchor is gone</source>
        <translation>Inchangée, mais son repère a disparu</translation>
    </message>
    <message>
        <source>Unchanged, its source changed since</source>
        <translation>Inchangée, mais sa source a changé depuis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Annulé&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, petit-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Unicode (UTF-32, gros-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little-endian)</source>
        <translation>Unicode (UTF-32, petit-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>Note sans titre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use these styles</source>
        <translation>Utiliser ces styles</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Utiliser {value}</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Raccourci habituel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verified: {name}</source>
        <translation>Vérification&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Verify a Word file</source>
        <translation>Vérifier un fichier Word</translation>
    </message>
    <message>
        <source>Verify a Word file …</source>
        <translation>Vérifier un fichier Word…</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>View of the briefing</source>
        <translation>Présentation de la note</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Watched folders …</source>
        <translation>Dossiers surveillés…</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europe occidentale (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>Europe occidentale (Mac Roman)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>What briefer is made with, and the licences</source>
        <translation>Ce avec quoi briefer est réalisé, et les licences</translation>
    </message>
    <message>
        <source>What can be done with a source or result</source>
        <translation>Actions possibles sur une source ou un résultat</translation>
    </message>
    <message>
        <source>What is confirmed is never changed by reading the file again</source>
        <translation>Ce qui est confirmé n’est jamais modifié par une nouvelle lecture du fichier</translation>
    </message>
    <message>
        <source>What is ignored is not counted, and can be seen in the list again.</source>
        <translation>Ce qui est ignoré n’est pas compté et peut être revu dans la liste.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Ce que contiendra le fichier</translation>
    </message>
    <message numerus="yes">
        <source>What you had confirmed was kept in %n source(s).</source>
        <translation>
            <numerusform>Ce que vous aviez confirmé a été conservé dans %Ln source.</numerusform>
            <numerusform>Ce que vous aviez confirmé a été conservé dans %Ln sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote stays. What has no place in the new template goes under a section of its own.</source>
        <translation>Ce que vous avez écrit reste. Ce qui n’a pas de place dans le nouveau modèle est rangé dans une section à part.</translation>
    </message>
    <message>
        <source>Where is “{file}” now?</source>
        <translation>Où se trouve maintenant «&#x202f;{file}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which sources are searched</source>
        <translation>Sources dans lesquelles on recherche</translation>
    </message>
    <message>
        <source>Whole sentence</source>
        <translation>Phrase entière</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence</source>
        <translation>Étendre la sélection à la phrase</translation>
    </message>
    <message>
        <source>With some of the words</source>
        <translation>Avec une partie des mots</translation>
    </message>
    <message>
        <source>Word budgets</source>
        <translation>Limites de mots</translation>
    </message>
    <message>
        <source>Word checks the spelling in it. A briefing that is begun keeps its own, and another can be chosen when it is exported.</source>
        <translation>Word y vérifie l’orthographe. Une note commencée garde la sienne, et une autre peut être choisie à l’exportation.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>document Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm)</source>
        <translation>Documents Word (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>fichier Word</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>fichiers Word</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
        <translation>Fichiers Word (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
        <source>Word has “{wanted}” open, so it could not be replaced. The export was saved beside it as “{written}”.</source>
        <translation>«&#x202f;{wanted}&#x202f;» est ouvert dans Word et n’a pas pu être remplacé. Le document exporté a été enregistré à côté, sous le nom «&#x202f;{written}&#x202f;».</translation>
    </message>
    <message>
        <source>Word or text document</source>
        <translation>Document Word ou texte</translation>
    </message>
    <message>
        <source>Word would ask whether to bring its fields up to date.</source>
        <translation>Word demanderait s’il faut mettre ses champs à jour.</translation>
    </message>
    <message>
        <source>Word would open the file in Compatibility Mode.</source>
        <translation>Word ouvrirait le fichier en mode de compatibilité.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Texte après</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Texte avant</translation>
    </message>
    <message>
        <source>Words can be at most {most} apart and at least 1, so ~{slop} was used.</source>
        <translation>L’écart entre les mots va de 1 à {most}&#x202f;; ~{slop} a été utilisé.</translation>
    </message>
    <message>
        <source>Words can be at most {most} apart, so NEAR/{most} was used.</source>
        <translation>L’écart entre les mots est d’au plus {most}&#x202f;; NEAR/{most} a été utilisé.</translation>
    </message>
    <message>
        <source>Words in this briefing</source>
        <translation>Nombre de mots de cette note</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>Words used of those allowed</source>
        <translation>Part utilisée des mots autorisés</translation>
    </message>
    <message>
        <source>Works cited here</source>
        <translation>Ouvrages cités ici</translation>
    </message>
    <message>
        <source>Works of the library</source>
        <translation>Ouvrages de la bibliothèque</translation>
    </message>
    <message>
        <source>Worth a look: {finding}</source>
        <translation>À vérifier&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year, month and day as far as they are wanted: 2024-01-31</source>
        <translation>Année, mois et jour, dans la mesure où ils sont voulus&#xa0;: 2024-01-31</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You can export with findings; the reader may notice them.</source>
        <translation>Vous pouvez exporter malgré les constats&#x202f;; le lecteur pourra les remarquer.</translation>
    </message>
    <message>
        <source>You do not have permission to read these files.</source>
        <translation>Vous n’avez pas l’autorisation de lire ces fichiers.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
    <message>
        <source>You do not have permission to read this folder.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce dossier.</translation>
    </message>
    <message>
        <source>You have put these files aside. They are not counted until you ask for them again.</source>
        <translation>Vous avez mis ces fichiers de côté. Ils ne sont pas comptés tant que vous ne les redemandez pas.</translation>
    </message>
    <message>
        <source>You left out “{word}”. Check that the quote still says what the source says.</source>
        <translation>Vous avez omis «&#x202f;{word}&#x202f;». Vérifiez que la citation dit toujours ce que dit la source.</translation>
    </message>
    <message>
        <source>Your words in brackets</source>
        <translation>Votre texte entre crochets</translation>
    </message>
    <message>
        <source>Your words, shown in [brackets]</source>
        <translation>Votre texte, affiché entre [crochets]</translation>
    </message>
    <message>
        <source>a PDF needs a title. Give the briefing one</source>
        <translation>un PDF doit avoir un titre. Donnez-en un à la note</translation>
    </message>
    <message>
        <source>a comma or bracket is missing behind “{name}”</source>
        <translation>il manque une virgule ou une accolade après «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>un champ n’a pas de nom</translation>
    </message>
    <message>
        <source>a file in it is not what it says it is.</source>
        <translation>un de ses fichiers n’est pas ce qu’il déclare être.</translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation>un fichier de ce nom fait obstacle</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>a folder of that name is in the way</source>
        <translation>un dossier de ce nom fait obstacle</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a part of it is far larger than it should be.</source>
        <translation>une de ses parties est bien plus volumineuse qu’elle ne devrait.</translation>
    </message>
    <message>
        <source>a part of it is not XML</source>
        <translation>une de ses parties n’est pas du XML</translation>
    </message>
    <message>
        <source>a part of it is not what it should be.</source>
        <translation>une de ses parties n’est pas ce qu’elle devrait être.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a short line above the title</source>
        <translation>une ligne courte au-dessus du titre</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a source in it has no proper digest.</source>
        <translation>une de ses sources n’a pas d’empreinte valable.</translation>
    </message>
    <message>
        <source>a teaser that trails off, below its headline</source>
        <translation>une accroche inachevée, sous son titre</translation>
    </message>
    <message>
        <source>a template needs a name of 1 to {number} characters</source>
        <translation>un modèle doit avoir un nom de 1 à {number} caractères</translation>
    </message>
    <message>
        <source>a text in it has parts that lie outside it.</source>
        <translation>un de ses textes a des parties situées hors de lui.</translation>
    </message>
    <message>
        <source>a text in it is not what it says it is.</source>
        <translation>un de ses textes n’est pas ce qu’il déclare être.</translation>
    </message>
    <message>
        <source>a value is far too long</source>
        <translation>une valeur est bien trop longue</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>a word starting {letters}</source>
        <translation>un mot commençant par {letters}</translation>
    </message>
    <message>
        <source>abbreviated journal</source>
        <translation>revue abrégée</translation>
    </message>
    <message>
        <source>about the site, after the text</source>
        <translation>à propos du site, après le texte</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>among lines about the site, after the text</source>
        <translation>parmi des lignes à propos du site, après le texte</translation>
    </message>
    <message>
        <source>an office file of before 2007</source>
        <translation>un fichier bureautique d’avant 2007</translation>
    </message>
    <message>
        <source>an older text of this source</source>
        <translation>un texte antérieur de cette source</translation>
    </message>
    <message>
        <source>another program is holding its database</source>
        <translation>un autre programme occupe sa base de données</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>author has {words}</source>
        <translation>l’auteur contient {words}</translation>
    </message>
    <message>
        <source>begins with a picture credit</source>
        <translation>commence par un crédit photo</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>données binaires</translation>
    </message>
    <message>
        <source>briefer briefing</source>
        <translation>note de briefer</translation>
    </message>
    <message>
        <source>briefer does not read these kinds of files.</source>
        <translation>briefer ne lit pas ces types de fichiers.</translation>
    </message>
    <message>
        <source>briefer does not read this kind of file ({kind}).</source>
        <translation>briefer ne lit pas ce type de fichier ({kind}).</translation>
    </message>
    <message>
        <source>briefer ended unexpectedly. “{title}” was kept as it was then, and your library is untouched. Open the copy, or go on without it.</source>
        <translation>briefer s’est arrêté de façon imprévue. «&#x202f;{title}&#x202f;» a été conservée dans l’état où elle était, et votre bibliothèque est intacte. Ouvrez la copie, ou continuez sans elle.</translation>
    </message>
    <message>
        <source>briefer follows “{folder}” from now on.</source>
        <translation>briefer suit désormais «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>briefer makes no network connection.</source>
        <translation>briefer n’établit aucune connexion réseau.</translation>
    </message>
    <message>
        <source>briefer stopped unexpectedly. “{title}” is restored as it was at {time}, and your library is untouched.</source>
        <translation>briefer s’est arrêté de façon imprévue. «&#x202f;{title}&#x202f;» est restaurée dans son état de {time}, et votre bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>note</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>changes in watched folders</source>
        <translation>changements dans les dossiers surveillés</translation>
    </message>
    <message>
        <source>character that no text may hold replaced</source>
        <translation>caractère interdit dans un texte, remplacé</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>style de références</translation>
    </message>
    <message>
        <source>citation style of yours</source>
        <translation>style de références ajouté par vous</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>références</translation>
    </message>
    <message>
        <source>contains {what}</source>
        <translation>contient {what}</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>fichier de données</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>date de consultation</translation>
    </message>
    <message>
        <source>date of the event</source>
        <translation>date de l’événement</translation>
    </message>
    <message>
        <source>date of the original</source>
        <translation>date de l’original</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>livre numérique</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>directeur de publication</translation>
    </message>
    <message>
        <source>emphasis added</source>
        <translation>italiques ajoutés</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a point</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>ends with a picture credit</source>
        <translation>se termine par un crédit photo</translation>
    </message>
    <message>
        <source>exactly {words}</source>
        <translation>exactement {words}</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>nom de famille d’abord</translation>
    </message>
    <message>
        <source>file properties</source>
        <translation>propriétés du fichier</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>for one source a file with one reference is needed; this one holds {number}</source>
        <translation>pour une source, il faut un fichier d’une seule référence&#x202f;; celui-ci en contient {number}</translation>
    </message>
    <message>
        <source>forms of words</source>
        <translation>formes des mots</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>guessed: {share} % sure</source>
        <translation>deviné, certitude&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>headlines of other articles between date and text</source>
        <translation>titres d’autres articles entre la date et le texte</translation>
    </message>
    <message>
        <source>heads a note on the author</source>
        <translation>introduit une notice sur l’auteur</translation>
    </message>
    <message>
        <source>house template</source>
        <translation>modèle maison</translation>
    </message>
    <message>
        <source>how a text is encoded</source>
        <translation>encodage d’un texte</translation>
    </message>
    <message>
        <source>hyphen at the end of a line taken out</source>
        <translation>trait d’union de fin de ligne supprimé</translation>
    </message>
    <message>
        <source>index to be rebuilt</source>
        <translation>index à reconstruire</translation>
    </message>
    <message>
        <source>index up to date</source>
        <translation>index à jour</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>numéro de la revue</translation>
    </message>
    <message>
        <source>issued from {first} to {last}</source>
        <translation>paru de {first} à {last}</translation>
    </message>
    <message>
        <source>issued in {year}</source>
        <translation>paru en {year}</translation>
    </message>
    <message>
        <source>issued in {year} or before</source>
        <translation>paru en {year} ou avant</translation>
    </message>
    <message>
        <source>issued in {year} or later</source>
        <translation>paru en {year} ou après</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>il ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it could not be typeset ({why})</source>
        <translation>il n’a pas pu être composé ({why})</translation>
    </message>
    <message>
        <source>it does not say which format it has.</source>
        <translation>il n’indique pas son format.</translation>
    </message>
    <message>
        <source>it has far more parts than any library pack.</source>
        <translation>il comporte bien plus de parties que tout paquet de bibliothèque.</translation>
    </message>
    <message>
        <source>it has more fields than any entry</source>
        <translation>elle a plus de champs que toute entrée</translation>
    </message>
    <message>
        <source>it has no text that could be filled</source>
        <translation>il n’a pas de texte à remplir</translation>
    </message>
    <message>
        <source>it has parts that no library pack has.</source>
        <translation>il comporte des parties étrangères à un paquet de bibliothèque.</translation>
    </message>
    <message>
        <source>it has {number} characters; {allowed} are the most</source>
        <translation>il compte {number} caractères&#x202f;; le maximum est de {allowed}</translation>
    </message>
    <message>
        <source>it has {number} parts</source>
        <translation>il comporte {number} parties</translation>
    </message>
    <message>
        <source>it holds something that no reference has.</source>
        <translation>il contient un élément qu’aucune référence ne comporte.</translation>
    </message>
    <message>
        <source>it holds {kind} and no text.</source>
        <translation>il contient autre chose que du texte ({kind}).</translation>
    </message>
    <message>
        <source>it holds {number} entries; {allowed} are the most.</source>
        <translation>il contient {number} entrées&#x202f;; le maximum est de {allowed}.</translation>
    </message>
    <message>
        <source>it is a folder and not a briefing.</source>
        <translation>c’est un dossier et non une note.</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>elle est tronquée</translation>
    </message>
    <message>
        <source>it is cut off or damaged.</source>
        <translation>il est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>it is cut off or not a Word document</source>
        <translation>il est tronqué ou n’est pas un document Word</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>il est vide.</translation>
    </message>
    <message>
        <source>it is far larger than any briefing.</source>
        <translation>il est bien plus volumineux que toute note.</translation>
    </message>
    <message>
        <source>it is far larger than any file of references (16 MB).</source>
        <translation>il est bien plus volumineux que tout fichier de références (16 Mo).</translation>
    </message>
    <message>
        <source>it is larger than any Word file that briefer writes</source>
        <translation>il est plus volumineux que tout fichier Word écrit par briefer</translation>
    </message>
    <message>
        <source>it is larger than any Word file that can be filled</source>
        <translation>il est plus volumineux que tout fichier Word à remplir</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is locked with a password, or an old .doc; save it as .docx without a password</source>
        <translation>il est protégé par un mot de passe, ou c’est un ancien .doc&#x202f;; enregistrez-le en .docx sans mot de passe</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>il comporte trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>it is not a Word document</source>
        <translation>ce n’est pas un document Word</translation>
    </message>
    <message>
        <source>it is not a Word document or template</source>
        <translation>ce n’est ni un document ni un modèle Word</translation>
    </message>
    <message>
        <source>it is not a briefing.</source>
        <translation>ce n’est pas une note.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>it is not a library pack, or it is damaged.</source>
        <translation>ce n’est pas un paquet de bibliothèque, ou il est endommagé.</translation>
    </message>
    <message>
        <source>it is not a library pack.</source>
        <translation>ce n’est pas un paquet de bibliothèque.</translation>
    </message>
    <message>
        <source>it is not an ordinary Word document; save it as .docx in Word</source>
        <translation>ce n’est pas un document Word ordinaire&#x202f;; enregistrez-le en .docx dans Word</translation>
    </message>
    <message>
        <source>it is of the kind “Strict Open XML”. Open it in Word and save it once as an ordinary .docx</source>
        <translation>il est au format «&#x202f;Strict Open XML&#x202f;». Ouvrez-le dans Word et enregistrez-le une fois comme .docx ordinaire</translation>
    </message>
    <message>
        <source>it takes a date.</source>
        <translation>il attend une date.</translation>
    </message>
    <message>
        <source>it takes one of CSL’s types of works.</source>
        <translation>il attend un des types d’ouvrage de CSL.</translation>
    </message>
    <message>
        <source>it takes text.</source>
        <translation>il attend du texte.</translation>
    </message>
    <message>
        <source>it takes the names of people or organisations.</source>
        <translation>il attend des noms de personnes ou d’organismes.</translation>
    </message>
    <message>
        <source>it takes yes or no.</source>
        <translation>il attend oui ou non.</translation>
    </message>
    <message>
        <source>it was written but could not be read again to check it</source>
        <translation>il a été écrit mais n’a pas pu être relu pour vérification</translation>
    </message>
    <message>
        <source>it would hold words of the briefing: “{words}”</source>
        <translation>il contiendrait du texte de la note&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>it would take too much memory</source>
        <translation>il occuperait trop de mémoire</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>l’auteur</translation>
    </message>
    <message>
        <source>its book</source>
        <translation>l’ouvrage</translation>
    </message>
    <message>
        <source>its brackets do not close</source>
        <translation>ses accolades ne se referment pas</translation>
    </message>
    <message>
        <source>its database cannot be opened; the folder may be missing or protected</source>
        <translation>sa base de données ne peut pas être ouverte&#x202f;; le dossier est peut-être absent ou protégé</translation>
    </message>
    <message>
        <source>its database holds something that this version cannot read</source>
        <translation>sa base de données contient un élément que cette version ne sait pas lire</translation>
    </message>
    <message>
        <source>its database is damaged; it was left as it is</source>
        <translation>sa base de données est endommagée&#x202f;; elle a été laissée telle quelle</translation>
    </message>
    <message>
        <source>its database reported “{error}”</source>
        <translation>sa base de données a signalé «&#x202f;{error}&#x202f;»</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>its digital signature</source>
        <translation>sa signature numérique</translation>
    </message>
    <message>
        <source>its front matter is missing.</source>
        <translation>ses pages liminaires manquent.</translation>
    </message>
    <message>
        <source>its journal</source>
        <translation>la revue</translation>
    </message>
    <message>
        <source>its keyboard shortcuts</source>
        <translation>ses raccourcis clavier</translation>
    </message>
    <message>
        <source>its law report</source>
        <translation>le recueil de jurisprudence</translation>
    </message>
    <message>
        <source>its macros</source>
        <translation>ses macros</translation>
    </message>
    <message>
        <source>its magazine</source>
        <translation>le magazine</translation>
    </message>
    <message>
        <source>its name should end in {names}</source>
        <translation>son nom doit se terminer par {names}</translation>
    </message>
    <message>
        <source>its newspaper</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>its outline holds something where it cannot be.</source>
        <translation>son plan contient un élément mal placé.</translation>
    </message>
    <message>
        <source>its outline is not what it should be.</source>
        <translation>son plan n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>its own buttons in the ribbon</source>
        <translation>ses boutons dans le ruban</translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation>sa partie {name} ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>its part {name} has an impossible name</source>
        <translation>sa partie {name} porte un nom impossible</translation>
    </message>
    <message>
        <source>its part {name} has declarations that no Word file has</source>
        <translation>sa partie {name} comporte des déclarations étrangères aux fichiers Word</translation>
    </message>
    <message>
        <source>its part {name} is not XML</source>
        <translation>sa partie {name} n’est pas du XML</translation>
    </message>
    <message>
        <source>its part {name} is not there</source>
        <translation>sa partie {name} est absente</translation>
    </message>
    <message>
        <source>its part {name} would take too much memory</source>
        <translation>sa partie {name} occuperait trop de mémoire</translation>
    </message>
    <message>
        <source>its publisher</source>
        <translation>l’éditeur</translation>
    </message>
    <message>
        <source>its rules cannot be read: {why}</source>
        <translation>ses règles sont illisibles&#xa0;: {why}</translation>
    </message>
    <message>
        <source>its sections are nested too deeply.</source>
        <translation>ses sections comportent trop de niveaux.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>its toolbars</source>
        <translation>ses barres d’outils</translation>
    </message>
    <message>
        <source>joined letters written out</source>
        <translation>ligature décomposée</translation>
    </message>
    <message>
        <source>journal, site or book</source>
        <translation>revue, site ou ouvrage</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>type d’ouvrage</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>la dernière année</translation>
    </message>
    <message>
        <source>last {years} years</source>
        <translation>les {years} dernières années</translation>
    </message>
    <message>
        <source>letter statistics</source>
        <translation>statistiques de lettres</translation>
    </message>
    <message>
        <source>library pack</source>
        <translation>paquet de bibliothèque</translation>
    </message>
    <message>
        <source>lines joined</source>
        <translation>lignes réunies</translation>
    </message>
    <message>
        <source>making it took more than {number} minutes, so it was given up. Nothing was written; export it again</source>
        <translation>sa création a pris plus de {number} minutes et a été abandonnée. Rien n’a été écrit&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>nom de l’organisme</translation>
    </message>
    <message>
        <source>needed by cattrs</source>
        <translation>requis par cattrs</translation>
    </message>
    <message>
        <source>needed by langdetect</source>
        <translation>requis par langdetect</translation>
    </message>
    <message>
        <source>needed by several</source>
        <translation>requis par plusieurs</translation>
    </message>
    <message>
        <source>no file type in its name</source>
        <translation>aucun type de fichier dans son nom</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>sans intitulé</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>no month</source>
        <translation>sans mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none of level 1</source>
        <translation>aucun titre de niveau 1</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not everything was looked at</source>
        <translation>tout n’a pas été examiné</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>pas {what}</translation>
    </message>
    <message>
        <source>note number set apart from its word</source>
        <translation>appel de note séparé de son mot</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>number in the series</source>
        <translation>numéro dans la collection</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>sur {pages}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>one of level {level}</source>
        <translation>un titre de niveau {level}</translation>
    </message>
    <message>
        <source>only buttons and form labels</source>
        <translation>uniquement des boutons et des libellés de formulaire</translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation>p.&#xa0;{number}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p.&#xa0;{page}</translation>
    </message>
    <message>
        <source>p. {place}</source>
        <translation>p.&#xa0;{place}</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>compressé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>page range</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>page {place}</translation>
    </message>
    <message>
        <source>paragraph {place}</source>
        <translation>paragraphe {place}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>place of publication</source>
        <translation>lieu de publication</translation>
    </message>
    <message>
        <source>pp. {place}</source>
        <translation>p.&#xa0;{place}</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>publisher has {words}</source>
        <translation>l’éditeur contient {words}</translation>
    </message>
    <message>
        <source>recovery copy kept</source>
        <translation>copie de secours conservée</translation>
    </message>
    <message>
        <source>reference list</source>
        <translation>liste de références</translation>
    </message>
    <message>
        <source>references have no such field.</source>
        <translation>les références n’ont pas de champ de ce nom.</translation>
    </message>
    <message>
        <source>says whose views these are not</source>
        <translation>précise de qui ce n’est pas l’avis</translation>
    </message>
    <message>
        <source>search could not be updated ({why})</source>
        <translation>la recherche n’a pas pu être mise à jour ({why})</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>section {place}</source>
        <translation>section {place}</translation>
    </message>
    <message>
        <source>see, see also, but see</source>
        <translation>voir, voir aussi, mais voir</translation>
    </message>
    <message>
        <source>series</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titre abrégé</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>depuis {first}</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>enregistrement sonore</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source in the trash</source>
        <translation>source dans la corbeille</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>feuille de calcul</translation>
    </message>
    <message>
        <source>stands below “About the author”</source>
        <translation>figure sous «&#x202f;À propos de l’auteur&#x202f;»</translation>
    </message>
    <message>
        <source>tag has {words}</source>
        <translation>une étiquette contient {words}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>takes out “{word}”</source>
        <translation>supprime «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message numerus="yes">
        <source>the best {listed} of %n passage(s) are shown</source>
        <translation>
            <numerusform>{listed} passage affiché sur %Ln</numerusform>
            <numerusform>les {listed} meilleurs passages sur %Ln sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>the briefing</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the caption whose picture credit follows</source>
        <translation>la légende suivie de son crédit photo</translation>
    </message>
    <message>
        <source>the computer ended the process that makes it, as it does when memory runs short. Nothing was written; close other programs and export it again</source>
        <translation>l’ordinateur a mis fin au processus qui le crée, comme il le fait quand la mémoire vient à manquer. Rien n’a été écrit&#x202f;; fermez d’autres programmes et exportez-le de nouveau</translation>
    </message>
    <message>
        <source>the data of the file ({method})</source>
        <translation>les données du fichier ({method})</translation>
    </message>
    <message>
        <source>the data of the page</source>
        <translation>les données de la page</translation>
    </message>
    <message>
        <source>the date among buttons</source>
        <translation>la date parmi des boutons</translation>
    </message>
    <message>
        <source>the disk could not be used</source>
        <translation>le disque est inutilisable</translation>
    </message>
    <message>
        <source>the disk does not hold what was written to it. Export it to another place</source>
        <translation>le disque ne contient pas ce qui y a été écrit. Exportez-le à un autre endroit</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the file is larger than the disk takes</source>
        <translation>le fichier est trop volumineux pour le disque</translation>
    </message>
    <message>
        <source>the file of a source is not in it.</source>
        <translation>le fichier d’une source n’y figure pas.</translation>
    </message>
    <message>
        <source>the file’s abbreviations become too much text</source>
        <translation>les abréviations du fichier produisent trop de texte</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>the headline of another article, twice</source>
        <translation>le titre d’un autre article, deux fois</translation>
    </message>
    <message>
        <source>the house template that it names is not in it.</source>
        <translation>le modèle maison qu’il cite n’y figure pas.</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>l’index</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>le langage</translation>
    </message>
    <message>
        <source>the librarian could not be started: {why}.</source>
        <translation>le bibliothécaire n’a pas pu démarrer&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>the librarian met an unexpected fault ({fault}); what was read before it is kept.</source>
        <translation>le bibliothécaire a rencontré une erreur imprévue ({fault})&#x202f;; ce qui a été lu auparavant est conservé.</translation>
    </message>
    <message>
        <source>the librarian reported a failure without a reason.</source>
        <translation>le bibliothécaire a signalé un échec sans en donner la raison.</translation>
    </message>
    <message>
        <source>the librarian stopped unexpectedly. What it had read is kept; please try again.</source>
        <translation>le bibliothécaire s’est arrêté de façon imprévue. Ce qu’il avait lu est conservé&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>the librarian was asked for something it does not understand ({error}).</source>
        <translation>le bibliothécaire a reçu une demande qu’il ne comprend pas ({error}).</translation>
    </message>
    <message>
        <source>the librarian&apos;s answer was not understood.</source>
        <translation>la réponse du bibliothécaire n’a pas été comprise.</translation>
    </message>
    <message>
        <source>the look of its words</source>
        <translation>l’aspect de ses mots</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the page&apos;s data</source>
        <translation>les données de la page</translation>
    </message>
    <message>
        <source>the part “{name}” is far larger than any briefing.</source>
        <translation>la partie «&#x202f;{name}&#x202f;» est bien plus volumineuse que toute note.</translation>
    </message>
    <message>
        <source>the part “{name}” is not in it.</source>
        <translation>la partie «&#x202f;{name}&#x202f;» n’y figure pas.</translation>
    </message>
    <message>
        <source>the properties of the file, which are often wrong</source>
        <translation>les propriétés du fichier, souvent fausses</translation>
    </message>
    <message>
        <source>the same on many pages, or a page number</source>
        <translation>identique sur de nombreuses pages, ou numéro de page</translation>
    </message>
    <message>
        <source>the search index cannot be made ({why}).</source>
        <translation>l’index de recherche ne peut pas être créé ({why}).</translation>
    </message>
    <message>
        <source>the search index cannot be updated ({why}).</source>
        <translation>l’index de recherche ne peut pas être mis à jour ({why}).</translation>
    </message>
    <message>
        <source>the search index is damaged and has to be rebuilt.</source>
        <translation>l’index de recherche est endommagé et doit être reconstruit.</translation>
    </message>
    <message>
        <source>the settings file</source>
        <translation>le fichier des paramètres</translation>
    </message>
    <message>
        <source>the template “{title}” has no such field</source>
        <translation>le modèle «&#x202f;{title}&#x202f;» n’a pas de champ de ce nom</translation>
    </message>
    <message>
        <source>the text of a source is not in it.</source>
        <translation>le texte d’une source n’y figure pas.</translation>
    </message>
    <message>
        <source>the title again, above a caption</source>
        <translation>le titre répété, au-dessus d’une légende</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>le titre de la fenêtre</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>there are {number} styles already, and no more are read.</source>
        <translation>il y a déjà {number} styles, et l’on n’en lit pas davantage.</translation>
    </message>
    <message>
        <source>there is a template of that name. It was not replaced; choose another name</source>
        <translation>il existe un modèle de ce nom. Il n’a pas été remplacé&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is not enough disk space</source>
        <translation>l’espace disque est insuffisant</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>title has {words}</source>
        <translation>le titre contient {words}</translation>
    </message>
    <message>
        <source>title of the window</source>
        <translation>titre de la fenêtre</translation>
    </message>
    <message>
        <source>two places of its outline have the same number.</source>
        <translation>deux emplacements de son plan portent le même numéro.</translation>
    </message>
    <message>
        <source>type has {words}</source>
        <translation>le type contient {words}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu’à {last}</translation>
    </message>
    <message>
        <source>values as JSON</source>
        <translation>valeurs en JSON</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>dossier surveillé</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>pages web</translation>
    </message>
    <message>
        <source>where data belongs</source>
        <translation>emplacement des données</translation>
    </message>
    <message>
        <source>which language a text is in</source>
        <translation>langue d’un texte</translation>
    </message>
    <message>
        <source>which processes run</source>
        <translation>processus en cours</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation>vous n’avez pas l’autorisation</translation>
    </message>
    <message>
        <source>you do not have permission to use it</source>
        <translation>vous n’avez pas l’autorisation de l’utiliser</translation>
    </message>
    <message>
        <source>{facts}, tagged {tags}</source>
        <translation>{facts}, étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>{field} is not in the source</source>
        <translation>{field}&#xa0;: absent de la source</translation>
    </message>
    <message>
        <source>{field} {number}, {part}</source>
        <translation>{field} {number}, {part}</translation>
    </message>
    <message>
        <source>{field}, {part}</source>
        <translation>{field}, {part}</translation>
    </message>
    <message>
        <source>{finding} Reason: {reason}</source>
        <translation>{finding} Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>{folder} (cannot be reached)</source>
        <translation>{folder} (inaccessible)</translation>
    </message>
    <message>
        <source>{furniture} of them page furniture</source>
        <translation>dont {furniture} d’habillage de page</translation>
    </message>
    <message>
        <source>{heading} asks for {what} and has {has}.</source>
        <translation>{heading} demande {what} et en compte {has}.</translation>
    </message>
    <message>
        <source>{heading} is empty, and this template needs it.</source>
        <translation>{heading} est vide, alors que ce modèle l’exige.</translation>
    </message>
    <message>
        <source>{key} (usually {usual})</source>
        <translation>{key} (d’habitude {usual})</translation>
    </message>
    <message>
        <source>{key} belongs to the computer, so it never reaches briefer.</source>
        <translation>{key} appartient à l’ordinateur et ne parvient donc jamais à briefer.</translation>
    </message>
    <message>
        <source>{key} cannot be given to a command, because every text field needs it for writing.</source>
        <translation>{key} ne peut pas être donné à une commande, car tout champ de texte en a besoin pour écrire.</translation>
    </message>
    <message>
        <source>{key} cannot be given to a command, because it is kept for this: {what}.</source>
        <translation>{key} ne peut pas être donné à une commande, car il est réservé à ceci&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{key} cannot be that of “{name}”, because “{other}” has it.</source>
        <translation>{key} ne peut pas être le raccourci de «&#x202f;{name}&#x202f;», car «&#x202f;{other}&#x202f;» l’a déjà.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”. If “{command}” takes it over, “{other}” loses it.</source>
        <translation>{key} est le raccourci de «&#x202f;{other}&#x202f;». Si «&#x202f;{command}&#x202f;» le reprend, «&#x202f;{other}&#x202f;» le perd.</translation>
    </message>
    <message>
        <source>{key} is typed in text. Hold Ctrl or Alt as well, or choose a function key.</source>
        <translation>{key} s’écrit dans le texte. Maintenez aussi Ctrl ou Alt, ou choisissez une touche de fonction.</translation>
    </message>
    <message>
        <source>{key} leaves the outline</source>
        <translation>{key} quitte le plan</translation>
    </message>
    <message>
        <source>{kind}, named as text</source>
        <translation>{kind}, nommé comme du texte</translation>
    </message>
    <message>
        <source>{larger} and {smaller} change the text size from anywhere.</source>
        <translation>{larger} et {smaller} changent partout la taille du texte.</translation>
    </message>
    <message>
        <source>{matches} for {words}</source>
        <translation>{matches} pour {words}</translation>
    </message>
    <message>
        <source>{matches} in {sources}</source>
        <translation>{matches} dans {sources}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} says “{value}” where a whole number should stand.</source>
        <translation>{name} indique «&#x202f;{value}&#x202f;» là où un nombre entier devrait figurer.</translation>
    </message>
    <message>
        <source>{name} uses the list {number}, which is not defined.</source>
        <translation>{name} utilise la liste {number}, qui n’est pas définie.</translation>
    </message>
    <message>
        <source>{name} uses the relationship {used}, which is not there.</source>
        <translation>{name} utilise la relation {used}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>{name} uses the style {style}, which is not defined.</source>
        <translation>{name} utilise le style {style}, qui n’est pas défini.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{number} attachments were</source>
        <translation>{number} pièces jointes</translation>
    </message>
    <message>
        <source>{number} bytes of it are no characters and were replaced by “�”.</source>
        <translation>{number} octets ne sont pas des caractères&#x202f;; ils ont été remplacés par «&#x202f;�&#x202f;».</translation>
    </message>
    <message>
        <source>{number} files in this archive were</source>
        <translation>{number} fichiers de cette archive</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number}&#xa0;min</translation>
    </message>
    <message>
        <source>{number} notes were to be written and {all} are in the file.</source>
        <translation>{number} notes de bas de page devaient être écrites et le fichier en compte {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched</source>
        <translation>
            <numerusform>{number} fichier sur %Ln est consultable</numerusform>
            <numerusform>{number} fichiers sur %Ln sont consultables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched.</source>
        <translation>
            <numerusform>{number} fichier sur %Ln est consultable.</numerusform>
            <numerusform>{number} fichiers sur %Ln sont consultables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation>
            <numerusform>{number} sur %Ln source</numerusform>
            <numerusform>{number} sur %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n word(s)</source>
        <translation>
            <numerusform>{number} sur %Ln mot</numerusform>
            <numerusform>{number} sur %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{number} over %n word(s)</source>
        <translation>
            <numerusform>{number} de trop sur %Ln mot</numerusform>
            <numerusform>{number} de trop sur %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} quotes</source>
        <translation>{number} citations</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation>{number} sources</translation>
    </message>
    <message>
        <source>{number} sources lack</source>
        <translation>{number} sources sont incomplètes</translation>
    </message>
    <message numerus="yes">
        <source>{one} within %n word(s) of {other}</source>
        <translation>
            <numerusform>{one} à %Ln mot au plus de {other}</numerusform>
            <numerusform>{one} à %Ln mots au plus de {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n match(es)</source>
        <translation>
            <numerusform>{place} sur %Ln occurrence</numerusform>
            <numerusform>{place} sur %Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Everything else can be searched and quoted.</source>
        <translation>{reason} Tout le reste est consultable et citable.</translation>
    </message>
    <message>
        <source>{role} has no name or no date.</source>
        <translation>{role}&#xa0;: nom ou date manquants.</translation>
    </message>
    <message>
        <source>{role} is signed by the same person as another row.</source>
        <translation>{role}&#xa0;: signé par la même personne qu’une autre ligne.</translation>
    </message>
    <message>
        <source>{said} Complete its reference, or give a reason to export it as it is. Nothing was written</source>
        <translation>{said} Complétez sa référence, ou donnez une raison de l’exporter telle quelle. Rien n’a été écrit</translation>
    </message>
    <message>
        <source>{said} It stands in {section}. {todo}</source>
        <translation>{said} Elle figure dans {section}. {todo}</translation>
    </message>
    <message>
        <source>{said}; {percent} % sure.</source>
        <translation>{said}&#x202f;; certitude&#xa0;: {percent}&#x202f;%.</translation>
    </message>
    <message numerus="yes">
        <source>{section} is %n word(s) over its {limit}. You can still export; the reader will notice.</source>
        <translation>
            <numerusform>{section} dépasse de %Ln mot sa limite de {limit}. Vous pouvez tout de même exporter&#x202f;; le lecteur s’en apercevra.</numerusform>
            <numerusform>{section} dépasse de %Ln mots sa limite de {limit}. Vous pouvez tout de même exporter&#x202f;; le lecteur s’en apercevra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown}; and {number} more</source>
        <translation>{shown}&#x202f;; et {number} de plus</translation>
    </message>
    <message>
        <source>{source} has changed since you quoted it.</source>
        <translation>{source}&#xa0;: le texte a changé depuis que vous l’avez cité.</translation>
    </message>
    <message>
        <source>{state} (source not in this library)</source>
        <translation>{state} (source absente de cette bibliothèque)</translation>
    </message>
    <message>
        <source>{state}, as a tracked change</source>
        <translation>{state}, en suivi des modifications</translation>
    </message>
    <message>
        <source>{state}. {words}, {passages}.</source>
        <translation>{state}. {words}, {passages}.</translation>
    </message>
    <message>
        <source>{style} (added by you)</source>
        <translation>{style} (ajouté par vous)</translation>
    </message>
    <message>
        <source>{style} (added)</source>
        <translation>{style} (ajouté)</translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n quote(s)</source>
        <translation>
            <numerusform>{there} sur %Ln citation</numerusform>
            <numerusform>{there} sur %Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n source(s)</source>
        <translation>
            <numerusform>{there} sur %Ln source</numerusform>
            <numerusform>{there} sur %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} could not be read.</source>
        <translation>Lecture impossible&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what} has {number} words; the template allows {allowed}.</source>
        <translation>{what} compte {number} mots&#x202f;; le modèle en autorise {allowed}.</translation>
    </message>
    <message>
        <source>{what} no text and cannot be searched.</source>
        <translation>Sans texte, donc impossible à consulter&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what} not or not fully read: {names} and {number} more.</source>
        <translation>{what}, lecture absente ou incomplète&#xa0;: {names} et {number} de plus.</translation>
    </message>
    <message>
        <source>{what} not or not fully read: {names}.</source>
        <translation>{what}, lecture absente ou incomplète&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{what} not read: {names} and {number} more.</source>
        <translation>{what}, sans lecture&#xa0;: {names} et {number} de plus.</translation>
    </message>
    <message>
        <source>{what} not read: {names}.</source>
        <translation>{what}, sans lecture&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{what} what the style needs and stands with what is known.</source>
        <translation>{what} pour ce style&#x202f;; seuls les éléments connus sont cités.</translation>
    </message>
    <message>
        <source>{why}. What was saved before is unharmed.</source>
        <translation>{why}. Ce qui a été enregistré auparavant est intact.</translation>
    </message>
    <message>
        <source>{why}; the texts are kept and search follows later.</source>
        <translation>{why}&#x202f;; les textes sont conservés et la recherche suivra plus tard.</translation>
    </message>
    <message>
        <source>{words} in any form</source>
        <translation>{words} sous toutes ses formes</translation>
    </message>
    <message numerus="yes">
        <source>{words} in this order with at most %n word(s) between</source>
        <translation>
            <numerusform>{words} dans cet ordre avec au plus %Ln mot entre eux</numerusform>
            <numerusform>{words} dans cet ordre avec au plus %Ln mots entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} is still to fill in {heading}.</source>
        <translation>{words} reste à compléter dans {heading}.</translation>
    </message>
    <message>
        <source>{words} of {limit}</source>
        <translation>{words} sur {limit}</translation>
    </message>
    <message>
        <source>{words} over</source>
        <translation>{words} de trop</translation>
    </message>
    <message>
        <source>§ {place}</source>
        <translation>§&#xa0;{place}</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶&#xa0;{number}</translation>
    </message>
    <message>
        <source>¶ {place}</source>
        <translation>¶&#xa0;{place}</translation>
    </message>
    <message>
        <source>“year:{year}” is not a year, so it is searched for as words.</source>
        <translation>«&#x202f;year:{year}&#x202f;» n’est pas une année&#x202f;; le texte est recherché tel quel.</translation>
    </message>
    <message>
        <source>“{come}” was put in</source>
        <translation>«&#x202f;{come}&#x202f;» a été inséré</translation>
    </message>
    <message>
        <source>“{command}” has its usual key again.</source>
        <translation>«&#x202f;{command}&#x202f;» a retrouvé son raccourci habituel.</translation>
    </message>
    <message>
        <source>“{command}” has {key} already.</source>
        <translation>«&#x202f;{command}&#x202f;» a déjà {key}.</translation>
    </message>
    <message>
        <source>“{command}” has {key} now.</source>
        <translation>«&#x202f;{command}&#x202f;» a maintenant {key}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason} Other sources are not affected.</source>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être lu&#xa0;: {reason} Les autres sources ne sont pas touchées.</translation>
    </message>
    <message>
        <source>“{file}” could not be exported: {why} The briefing is unchanged.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être exporté&#xa0;: {why} La note est inchangée.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved: {why} Your work is still here. Free some space, or save to another place.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être enregistré&#xa0;: {why} Votre travail est toujours là. Libérez de l’espace, ou enregistrez ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” described %n source(s).</source>
        <translation>
            <numerusform>«&#x202f;{file}&#x202f;» a décrit %Ln source.</numerusform>
            <numerusform>«&#x202f;{file}&#x202f;» a décrit %Ln sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” does not have the words of “{name}”, so it was not taken in its place. Nothing was changed. You can add it as a source of its own.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas le texte de «&#x202f;{name}&#x202f;» et n’a pas été pris à sa place. Rien n’a été modifié. Vous pouvez l’ajouter comme nouvelle source.</translation>
    </message>
    <message>
        <source>“{file}” has lost its list of quotes, so they cannot be verified; {bookmarks} of their bookmarks are left. Saving as .docx keeps the list, saving in another format drops it.</source>
        <translation>«&#x202f;{file}&#x202f;» a perdu sa liste de citations&#x202f;; elles ne peuvent être vérifiées. Signets restants&#xa0;: {bookmarks}. L’enregistrement en .docx garde la liste, un autre format la supprime.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n source(s).</source>
        <translation>
            <numerusform>«&#x202f;{file}&#x202f;» contient %Ln source.</numerusform>
            <numerusform>«&#x202f;{file}&#x202f;» contient %Ln sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is still being exported. Export again when that is done.</source>
        <translation>«&#x202f;{file}&#x202f;» est encore en cours d’exportation. Exportez de nouveau quand ce sera terminé.</translation>
    </message>
    <message>
        <source>“{file}” was found again.</source>
        <translation>«&#x202f;{file}&#x202f;» a été retrouvé.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of briefer (format {found}; this version reads up to {known}). It was not opened and not changed.</source>
        <translation>«&#x202f;{file}&#x202f;» provient d’une version plus récente de briefer (format {found}&#x202f;; cette version lit jusqu’à {known}). Le fichier n’a été ni ouvert ni modifié.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of briefer. It was not opened and not changed. Ask for a newer version.</source>
        <translation>«&#x202f;{file}&#x202f;» provient d’une version plus récente de briefer. Le fichier n’a été ni ouvert ni modifié. Demandez une version plus récente.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: {why}</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas été ouvert&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{file}” was read anew as {encoding}. Quotes keep the text that they were taken from.</source>
        <translation>«&#x202f;{file}&#x202f;» a été relu en {encoding}. Les citations gardent le texte dont elles sont tirées.</translation>
    </message>
    <message>
        <source>“{file}” was written: {references}.</source>
        <translation>«&#x202f;{file}&#x202f;» a été écrit&#xa0;: {references}.</translation>
    </message>
    <message>
        <source>“{folder}” is being read. Keep watching it, so that files that are added, changed or moved in it are followed?</source>
        <translation>«&#x202f;{folder}&#x202f;» est en cours de lecture. Continuer à le surveiller, pour suivre les fichiers qui y sont ajoutés, modifiés ou déplacés&#x202f;?</translation>
    </message>
    <message>
        <source>“{folder}” is not watched any more.</source>
        <translation>«&#x202f;{folder}&#x202f;» n’est plus surveillé.</translation>
    </message>
    <message>
        <source>“{gone}” became “{come}”</source>
        <translation>«&#x202f;{gone}&#x202f;» est devenu «&#x202f;{come}&#x202f;»</translation>
    </message>
    <message>
        <source>“{gone}” was taken out</source>
        <translation>«&#x202f;{gone}&#x202f;» a été retiré</translation>
    </message>
    <message>
        <source>“{key}” is no key that “{name}” could have.</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas un raccourci que «&#x202f;{name}&#x202f;» puisse avoir.</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas de valeur</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted. Its text and your quotes are kept.</source>
        <translation>«&#x202f;{name}&#x202f;» a été déplacé ou supprimé. Son texte et vos citations sont conservés.</translation>
    </message>
    <message>
        <source>“{name}” was opened in its own program.</source>
        <translation>«&#x202f;{name}&#x202f;» a été ouvert dans son propre programme.</translation>
    </message>
    <message>
        <source>“{other}” lost it.</source>
        <translation>«&#x202f;{other}&#x202f;» l’a perdu.</translation>
    </message>
    <message>
        <source>“{style}” was added.</source>
        <translation>«&#x202f;{style}&#x202f;» a été ajouté.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation>«&#x202f;{title}&#x202f;» comporte des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>“{title}” has no style “{style}” that could be used for it</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas de style «&#x202f;{style}&#x202f;» utilisable à cet effet</translation>
    </message>
    <message>
        <source>“{title}” is back in the library.</source>
        <translation>«&#x202f;{title}&#x202f;» est de retour dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the library.</source>
        <translation>«&#x202f;{title}&#x202f;» a été retirée de la bibliothèque.</translation>
    </message>
    <message>
        <source>“{type}” is no type of CSL’s; it was read as a document.</source>
        <translation>«&#x202f;{type}&#x202f;» n’est pas un type de CSL&#x202f;; lu comme un document.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” is cited without a page or paragraph.</source>
        <translation>«&#x202f;{words}&#x202f;» est cité sans page ni paragraphe.</translation>
    </message>
    <message>
        <source>“{words}” is still in {heading}.</source>
        <translation>«&#x202f;{words}&#x202f;» figure encore dans {heading}.</translation>
    </message>
    <message>
        <source>“{words}” of its date was left out.</source>
        <translation>La partie «&#x202f;{words}&#x202f;» de la date a été omise.</translation>
    </message>
    <message>
        <source>“{words}”, paragraph {paragraph}</source>
        <translation>«&#x202f;{words}&#x202f;», paragraphe {paragraph}</translation>
    </message>
</context>
</TS>
