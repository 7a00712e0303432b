// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/about_dialog.h"

#include <gmp.h>
#include <mpfr.h>
#include <boost/version.hpp>

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "base/version.h"
#include "typeset/math_font.h"

namespace fractiscope {

namespace {

QString item(const QString& name, const QString& version, const QString& purpose)
{
    return QStringLiteral(
               "<tr><td style=\"padding: 1px\">%1</td><td style=\"padding: 1px 16px\">%2</td>"
               "<td style=\"padding: 1px\">%3</td></tr>")
        .arg(name, version, purpose);
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("aboutDialog");
    setWindowTitle(tr("About Fractiscope"));
    resize(520, 416);
    auto* name = new QLabel(QStringLiteral("Fractiscope"));
    QFont large = mathFont(32);
    name->setFont(large);
    auto* version = new QLabel(tr("Version %1").arg(QString::fromLatin1(fractiscope::version())));
    version->setObjectName("aboutVersion");
    version->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new QTextBrowser;
    text->setObjectName("aboutText");
    text->setAccessibleName(tr("About Fractiscope"));
    text->setToolTip(tr("Licence and libraries"));
    text->setWhatsThis(
        tr("What the program is, under which licence it may be used and passed on, and the libraries it is "
           "built from."));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->viewport()->setAutoFillBackground(false);
    text->document()->setDocumentMargin(0);
    text_ = text;
    showText();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName("closeAboutButton");
    close->setText(tr("&Close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close this text"));
    close->setWhatsThis(tr("Closes this text."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(version);
    layout->addSpacing(8);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    close->setFocus();
}

/// Again when the colours change: a document keeps the colour that links had when it was made.
void AboutDialog::showText()
{
    text_->setHtml(
        QStringLiteral("<p>%1</p><p>%2</p>%3<p>%4</p>")
            .arg(tr("Searches for formulas that write a number as a continued fraction with a simple rule, "
                    "and proves them where it can."),
                 tr("Free software under the GNU General Public License, version 3 or later. It comes with "
                    "no warranty. You may study, change and share it under the same terms."),
                 librariesText(),
                 tr("Formulas are set in Latin Modern Math by the GUST font team, under the "
                    "<a href=\"%1\">GUST Font License</a>.")
                     .arg(QStringLiteral("https://www.gust.org.pl/projects/e-foundry/licenses"))));
}

void AboutDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && text_) showText();
}

QString AboutDialog::librariesText() const
{
    const QString boost = QStringLiteral("%1.%2").arg(BOOST_VERSION / 100000).arg(BOOST_VERSION / 100 % 1000);
    return QStringLiteral("<table cellspacing=\"0\" style=\"margin: 8px 0\">") +
           item(QStringLiteral("Qt"), QString::fromLatin1(qVersion()), tr("the window")) +
           item(QStringLiteral("QCustomPlot"), QStringLiteral(PLOT_RELEASE), tr("plots")) +
           item(QStringLiteral("FLINT"), QStringLiteral(FLINT_RELEASE),
                tr("polynomials, rigorous intervals")) +
           item(QStringLiteral("GMP"), QString::fromLatin1(gmp_version), tr("integers")) +
           item(QStringLiteral("MPFR"), QString::fromLatin1(mpfr_get_version()), tr("real numbers")) +
           item(QStringLiteral("Boost"), boost, tr("integers of the search")) + QStringLiteral("</table>");
}

}  // namespace fractiscope
